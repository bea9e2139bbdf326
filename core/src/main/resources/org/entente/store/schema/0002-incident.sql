-- Incidents are made from events and can be made again at any time; so can everything in this file.

CREATE TABLE derivation (
    name      VARCHAR PRIMARY KEY,
    as_of     DATE    NOT NULL,
    signature VARCHAR NOT NULL -- of everything it was made from; another signature means: make it again
);

CREATE TABLE incident (
    incident_key        VARCHAR PRIMARY KEY,
    day                 DATE    NOT NULL,
    source_state        VARCHAR,
    source_organization VARCHAR,
    source_role         VARCHAR,
    target_state        VARCHAR,
    target_organization VARCHAR,
    target_role         VARCHAR,
    parties             VARCHAR[],
    type                VARCHAR NOT NULL,
    mode                VARCHAR,
    quad                VARCHAR NOT NULL,
    weight              DOUBLE  NOT NULL,
    layer               VARCHAR NOT NULL, -- OWN | ANSWERED_FOR | CONTEXT
    direction           VARCHAR,          -- FORWARD | BACKWARD | MUTUAL; null in CONTEXT
    place               VARCHAR,
    theatre             VARCHAR,
    text                VARCHAR,
    evidence            VARCHAR NOT NULL
);

CREATE TABLE incident_event (
    incident_key VARCHAR NOT NULL,
    file_id      INTEGER NOT NULL,
    record       BIGINT  NOT NULL
);

CREATE TABLE ladder_step (
    number   INTEGER NOT NULL,
    name     VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    rows_in  BIGINT  NOT NULL,
    rows_out BIGINT  NOT NULL
);
