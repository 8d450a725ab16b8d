-- Pages that were forgotten on request: a mark without content, so that they do not come back.

CREATE TABLE forgotten (
  digest TEXT NOT NULL PRIMARY KEY,     -- of what the page was known as: its url, else its id
  made   TEXT NOT NULL,                 -- the instant it was forgotten
  who    TEXT NOT NULL,
  why    TEXT NOT NULL
);
