-- What incidents are looked for by. It is made with them, and can be made again at any time.

CREATE TABLE incident_words (
    incident_key VARCHAR NOT NULL,
    said         VARCHAR NOT NULL, -- all that its rows say, a line a row, without case and accents
    publishers   VARCHAR,          -- of its rows, the same way
    places       VARCHAR,          -- places and theatres of its rows, the same way
    spot         BIGINT  NOT NULL, -- where the row that gives it its name places it
    reports      INTEGER NOT NULL  -- how many rows report it
);

CREATE TABLE spot (
    spot            BIGINT  NOT NULL,
    evidence        VARCHAR NOT NULL,
    adapter         VARCHAR NOT NULL, -- of the source, whose scale of precision holds
    theatre         VARCHAR,
    place           VARCHAR,
    place_country   VARCHAR,
    place_precision VARCHAR,
    latitude        DOUBLE,
    longitude       DOUBLE
);

CREATE TABLE spot_zone (
    zone       VARCHAR NOT NULL, -- its id in the case
    spot       BIGINT  NOT NULL,
    membership VARCHAR NOT NULL  -- INSIDE | UNKNOWABLE; what lies outside has no row
);

-- Incidents of before have none of it: the next use of the file makes them again.
DELETE FROM derivation WHERE name = 'incident';
