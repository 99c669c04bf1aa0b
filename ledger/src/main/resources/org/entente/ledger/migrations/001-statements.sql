-- Rows are only ever added. A document that changed gets a new row with a new key, and its old row a retraction.
-- Keys (doc, stmt) are of this file alone and are never exported; ids are hashes of content.
CREATE TABLE documents (
    doc          INTEGER NOT NULL,
    id           VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    date         DATE,
    title        VARCHAR,
    text         VARCHAR NOT NULL,
    source       VARCHAR,
    origin       VARCHAR NOT NULL,   -- who coded it: 'entente', or 'gdelt', 'icews', 'polecat'
    coder        VARCHAR NOT NULL,
    sentences    INTEGER NOT NULL,
    sketch       BLOB NOT NULL       -- smallest hashes of its shingles; tells copies
);

CREATE TABLE retractions (
    doc    INTEGER NOT NULL,         -- the row that no longer holds
    by_doc INTEGER NOT NULL          -- the row that took its place
);

CREATE TABLE statements (
    stmt        BIGINT NOT NULL,
    doc         INTEGER NOT NULL,
    id          VARCHAR NOT NULL,
    kind        VARCHAR NOT NULL,    -- event, instrument, driver, tenure, attribution
    root        VARCHAR,
    mode        VARCHAR,
    status      VARCHAR,             -- of an event; holding of a tenure
    historical  BOOLEAN NOT NULL,
    day         DATE,                -- first day it may be of; null where the text does not tell
    until       DATE,                -- last day it may be of
    told        DATE,                -- date of the document
    quad        TINYINT,
    score       DOUBLE,              -- PLOVER
    goldstein   DOUBLE,
    confidence  DOUBLE,
    attribution VARCHAR NOT NULL,    -- narrated, claimed, denied
    instrument  VARCHAR,
    step        VARCHAR,
    name        VARCHAR,             -- of the instrument
    country     VARCHAR,             -- where it took place
    payload     VARCHAR NOT NULL     -- the whole record as JSON
);

CREATE TABLE parties (
    stmt BIGINT NOT NULL,
    doc  INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    side VARCHAR NOT NULL,           -- actor, recipient, party
    day  DATE,
    told DATE
);
