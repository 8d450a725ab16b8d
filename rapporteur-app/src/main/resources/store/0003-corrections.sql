-- What people put right. Only ever added to; an entry is taken back by a further one. The words an
-- entry holds can be blanked when a page must be forgotten, and nothing else of it can change.

CREATE TABLE correction (
  number INTEGER NOT NULL PRIMARY KEY,  -- counts entries as they came
  made   TEXT    NOT NULL,              -- the instant it was written
  who    TEXT    NOT NULL,              -- as they call themselves
  why    TEXT    NOT NULL,
  change TEXT    NOT NULL               -- JSON, see docs/formats.md
);

CREATE TRIGGER correction_stays BEFORE DELETE ON correction BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;

CREATE TRIGGER correction_is_kept BEFORE UPDATE ON correction WHEN NEW.change <> '{"kind":"forgotten"}' OR NEW.number <> OLD.number OR NEW.made <> OLD.made BEGIN SELECT RAISE(ABORT, 'corrections are only added to'); END;
