-- What follows from the readings. All of it can be dropped and is made again from them.

CREATE TABLE derived (
  made_from TEXT NOT NULL               -- digest of the readings the tables below follow from
);

CREATE TABLE claim (
  id   TEXT NOT NULL,
  page TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (id, page)
);

CREATE TABLE story (
  id   TEXT NOT NULL PRIMARY KEY,
  json TEXT NOT NULL                    -- one line of stories --json
);

CREATE TABLE fact (
  id       TEXT   NOT NULL PRIMARY KEY,
  story    TEXT   NOT NULL,
  kind     TEXT   NOT NULL,
  families BIGINT NOT NULL,
  sources  BIGINT NOT NULL
);

CREATE TABLE support (
  fact   TEXT NOT NULL,
  page   TEXT NOT NULL,
  claim  TEXT NOT NULL,
  family TEXT NOT NULL,
  voice  TEXT NOT NULL
);

CREATE INDEX support_claim ON support (claim);
CREATE INDEX support_fact ON support (fact);
