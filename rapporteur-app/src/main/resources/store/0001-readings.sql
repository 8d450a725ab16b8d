-- The truth: pages as they came, and what was read on each. The column types are understood by
-- SQLite and PostgreSQL alike.

CREATE TABLE page (
  name     TEXT   NOT NULL PRIMARY KEY, -- the id, or id~hash where another page had the id first
  known_as TEXT   NOT NULL,             -- the url, else the id
  hash     TEXT   NOT NULL,             -- of the text, as in the reading
  source   TEXT   NOT NULL,             -- of all that came in: body, format, fields beside it
  arrival  BIGINT NOT NULL,             -- counts pages as they came
  added    TEXT   NOT NULL,             -- the instant we came to have it
  fetched  TEXT,                        -- the instant it was obtained, when the input said so
  url      TEXT,
  id       TEXT   NOT NULL,
  format   TEXT   NOT NULL,
  given    TEXT   NOT NULL,             -- JSON of the fields beside the body
  body     BYTEA  NOT NULL,             -- the characters of the page, UTF-8, deflated
  UNIQUE (known_as, hash)
);

CREATE INDEX page_source ON page (known_as, source);

CREATE TABLE reading (
  page     TEXT NOT NULL PRIMARY KEY REFERENCES page (name),
  producer TEXT NOT NULL,               -- version and data digest that made it
  json     TEXT NOT NULL                -- one line of docs/formats.md
);
