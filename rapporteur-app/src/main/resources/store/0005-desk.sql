-- What people do at the desk besides putting things right: who may, what they look for again, and
-- which pages they brought.

CREATE TABLE token (
  number  INTEGER NOT NULL PRIMARY KEY,
  name    TEXT    NOT NULL,             -- whose it is, or what for
  scope   TEXT    NOT NULL,             -- read or write
  hash    TEXT    NOT NULL UNIQUE,      -- SHA-256; the token itself is nowhere
  made    TEXT    NOT NULL,             -- the instant
  revoked TEXT                          -- the instant from which it holds no more
);

CREATE TABLE saved_search (
  number  INTEGER NOT NULL PRIMARY KEY,
  made    TEXT    NOT NULL,
  who     TEXT    NOT NULL,
  name    TEXT    NOT NULL,
  query   TEXT    NOT NULL,
  found   BIGINT  NOT NULL,             -- how many it found when it was kept
  removed TEXT                          -- the instant, with who did it
);

CREATE TABLE addition (
  number INTEGER NOT NULL PRIMARY KEY,
  made   TEXT    NOT NULL,
  who    TEXT    NOT NULL,
  name   TEXT    NOT NULL,              -- of the files
  ended  TEXT                           -- the instant; empty while pages are being read
);

CREATE TABLE added_page (
  addition BIGINT NOT NULL REFERENCES addition (number),
  place    BIGINT NOT NULL,
  origin   TEXT   NOT NULL,             -- where it stood: a file, an item of it
  state    TEXT   NOT NULL,             -- done, failed, set-aside
  reason   TEXT   NOT NULL,             -- empty when it is done
  page     TEXT   NOT NULL,             -- its name here; empty when it failed
  PRIMARY KEY (addition, place)
);
