-- The visible ladder: which rows were marked and left out, by which step a row joined its incident, and gatherings of many states.

CREATE TABLE event_mark (
    file_id INTEGER NOT NULL,
    record  BIGINT  NOT NULL,
    mark    VARCHAR NOT NULL, -- see the glossary
    detail  VARCHAR NOT NULL  -- the word, the name or the days that called for it
);

ALTER TABLE incident_event ADD COLUMN step INTEGER; -- the step by which the row joined; null for the row that gives the incident its name
ALTER TABLE incident ADD COLUMN share DOUBLE;       -- of a gathering that belongs to this pair, over 0 to 1; 1 when it is no gathering
ALTER TABLE incident ADD COLUMN attendees INTEGER;  -- states at a gathering, 3 or more; null when it is none
