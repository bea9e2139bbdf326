-- What people entered: samples and the journal. Unlike everything else in this file it cannot be made again; rows are only ever added.

CREATE TABLE audit_sample (
    sample      VARCHAR PRIMARY KEY, -- s1, s2, ...
    kind        VARCHAR NOT NULL,    -- INCIDENTS | DOCUMENTS
    layer       VARCHAR,             -- null: all layers
    evidence    VARCHAR,             -- curated | machine; null: both
    window_from DATE    NOT NULL,
    window_to   DATE    NOT NULL,
    as_of       DATE    NOT NULL,
    vintage     VARCHAR NOT NULL,    -- of the data when it was drawn
    drawn_on    DATE    NOT NULL,
    drawn_by    VARCHAR NOT NULL,
    seed        BIGINT  NOT NULL
);

CREATE TABLE audit_cell (
    sample     VARCHAR NOT NULL,
    stratum    INTEGER NOT NULL, -- small cells may share one
    pair       VARCHAR,
    quad       VARCHAR,
    source     VARCHAR NOT NULL,
    evidence   VARCHAR NOT NULL,
    population BIGINT  NOT NULL  -- units of the cell when the sample was drawn
);

CREATE TABLE audit_item (
    sample   VARCHAR NOT NULL,
    number   INTEGER NOT NULL, -- the order in which coders see the items, from 1
    unit     VARCHAR NOT NULL, -- key of the incident, or file and line of the document
    stratum  INTEGER NOT NULL,
    pair     VARCHAR,
    quad     VARCHAR,
    source   VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    type     VARCHAR,
    text     VARCHAR NOT NULL, -- of the document; empty for an incident
    PRIMARY KEY (sample, number)
);

CREATE TABLE journal (
    entry    BIGINT  PRIMARY KEY, -- from 1, in the order of entering
    day      DATE    NOT NULL,
    name     VARCHAR NOT NULL,    -- who entered it
    action   VARCHAR NOT NULL,    -- JUDGEMENT | NOTE | LEVEL | MERGE | SPLIT | UNDO
    sample   VARCHAR,             -- of a judgement
    item     INTEGER,
    answer   VARCHAR,
    incident VARCHAR,             -- of a correction: the incident that stays
    gone     VARCHAR,             -- of a merger: the key of the incident that goes
    file     VARCHAR,             -- of a split: the row that leaves
    record   BIGINT,
    level    DOUBLE,              -- weight by hand, -10 to 10
    words    VARCHAR,
    undoes   BIGINT               -- the entry that is taken back
);
