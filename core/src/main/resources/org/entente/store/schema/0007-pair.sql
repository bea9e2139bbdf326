-- The incidents of any two states lie side by side, so that the series of a pair reads few of them. Incidents are made again.

DROP TABLE incident;

CREATE TABLE incident (
    incident_key        VARCHAR PRIMARY KEY,
    day                 DATE    NOT NULL,
    pair                VARCHAR,          -- codes of the two states in the order of the alphabet; null when a side is no state
    source_state        VARCHAR,
    source_organization VARCHAR,
    source_role         VARCHAR,
    target_state        VARCHAR,
    target_organization VARCHAR,
    target_role         VARCHAR,
    parties             VARCHAR[],
    type                VARCHAR NOT NULL,
    mode                VARCHAR,
    mutual              BOOLEAN NOT NULL, -- done by both together
    quad                VARCHAR NOT NULL,
    weight              DOUBLE  NOT NULL,
    layer               VARCHAR NOT NULL, -- OWN | ANSWERED_FOR | CONTEXT
    direction           VARCHAR,          -- FORWARD | BACKWARD | MUTUAL; null in CONTEXT
    place               VARCHAR,
    theatre             VARCHAR,
    text                VARCHAR,
    evidence            VARCHAR NOT NULL,
    share               DOUBLE  NOT NULL, -- of a gathering that belongs to this pair, over 0 to 1; 1 when it is no gathering
    attendees           INTEGER           -- states at a gathering, 3 or more; null when it is none
);

DELETE FROM incident_event;
DELETE FROM derivation WHERE name = 'incident';
