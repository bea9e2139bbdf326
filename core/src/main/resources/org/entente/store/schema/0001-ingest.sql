-- What was read, what became of each record, and the events themselves.

CREATE TABLE source_file (
    file_id   INTEGER PRIMARY KEY,
    name      VARCHAR NOT NULL UNIQUE, -- path relative to the case's folder
    evidence  VARCHAR NOT NULL,        -- curated | machine
    bytes     BIGINT  NOT NULL,
    sha256    VARCHAR NOT NULL,
    signature VARCHAR NOT NULL,        -- how it was read: adapter, evidence, columns
    records   BIGINT  NOT NULL,        -- accepted + set_aside
    accepted  BIGINT  NOT NULL,
    set_aside BIGINT  NOT NULL
);

CREATE TABLE event (
    file_id             INTEGER NOT NULL,
    record              BIGINT  NOT NULL, -- number of the record in its file, from 1
    line                BIGINT,           -- line of the file, from 1; null where a format has none
    event_key           VARCHAR NOT NULL, -- the source's identifier, or made from the content
    day                 DATE    NOT NULL,
    known_on            DATE    NOT NULL, -- the first day on which it could be known
    source_state        VARCHAR,
    source_organization VARCHAR,
    source_role         VARCHAR,
    target_state        VARCHAR,
    target_organization VARCHAR,
    target_role         VARCHAR,
    parties             VARCHAR[],        -- codes of others who took part
    type                VARCHAR NOT NULL, -- PLOVER
    mode                VARCHAR,
    cameo               VARCHAR,          -- as the source writes it
    quad                VARCHAR NOT NULL, -- by quads.tsv
    weight              DOUBLE  NOT NULL, -- the row's own, else by weights.tsv
    weight_table        VARCHAR NOT NULL, -- row, or the name of the table
    place               VARCHAR,
    latitude            DOUBLE,
    longitude           DOUBLE,
    theatre             VARCHAR,
    text                VARCHAR,
    claimant            VARCHAR,
    publisher           VARCHAR,
    document            VARCHAR,
    published           DATE,
    url                 VARCHAR,
    evidence            VARCHAR NOT NULL
);

CREATE TABLE set_aside (
    file_id INTEGER NOT NULL,
    record  BIGINT,           -- null for a line that could not be split into fields
    line    BIGINT,
    field   VARCHAR,          -- the column at fault, null when the whole line is
    value   VARCHAR,
    reason  VARCHAR NOT NULL,
    remedy  VARCHAR NOT NULL,
    content VARCHAR           -- the record as read
);
