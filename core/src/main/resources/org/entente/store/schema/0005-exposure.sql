-- How much was reported at all, and which part of a day is held. Belongs to files, so that a forgotten file takes it along.

ALTER TABLE source_file ADD COLUMN source VARCHAR;       -- the adapter's word; for a table the path that the case names
ALTER TABLE source_file ADD COLUMN whole BOOLEAN;        -- true: its rows are all that the source has; null or false: a selection
ALTER TABLE source_file ADD COLUMN taken_up_from DATE;   -- from this day on, events count on the day they were taken up; before it, and where null, on their own
UPDATE source_file SET source = split_part(signature, ' ', 1);
-- files of named sources were read without being counted: they are read again
UPDATE source_file SET signature = 'older ' || signature WHERE evidence = 'machine' AND signature NOT LIKE 'table %';

CREATE TABLE exposure (
    file_id  INTEGER NOT NULL,
    day      DATE    NOT NULL, -- the day on which the events count
    known_on DATE    NOT NULL, -- the day on which the last of them could be known
    state    VARCHAR,          -- events that name this state on either side, each once; null: all events
    events   BIGINT  NOT NULL
);

CREATE TABLE slot (
    file_id INTEGER   NOT NULL,
    begins  TIMESTAMP NOT NULL, -- a quarter of an hour, UTC
    state   VARCHAR   NOT NULL  -- fetched | missing | broken
);

-- Made from the tables above for the pair of the case, and can be made again at any time.
CREATE TABLE coverage_day (
    source        VARCHAR NOT NULL,
    day           DATE    NOT NULL,
    held          BIGINT  NOT NULL, -- events in the data file
    slots_held    INTEGER,          -- null where the source has no slots
    slots_missing INTEGER,          -- tried in vain; what is neither was not tried
    events        BIGINT,           -- all that the source took up; null where unknown
    first_state   BIGINT,           -- those that name the first state of the pair
    second_state  BIGINT,
    forward       BIGINT  NOT NULL, -- held events from the first state to the second
    backward      BIGINT  NOT NULL
);
