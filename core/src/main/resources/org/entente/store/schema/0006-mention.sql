-- Mentions of events in documents, and where a source's own classes and weights differ from ours.

ALTER TABLE source_file ADD COLUMN holds VARCHAR DEFAULT 'event'; -- what its records are: event | mention

ALTER TABLE event DROP COLUMN problem; -- a file is checked before its records come here

CREATE TABLE mention (
    file_id         INTEGER   NOT NULL,
    record          BIGINT    NOT NULL, -- number of the record in its file, from 1
    line            BIGINT,             -- line of the file, from 1
    event_key       VARCHAR   NOT NULL, -- of the event, which may stand in a file that is not read
    mentioned_at    TIMESTAMP NOT NULL, -- UTC; from that day on it can be known
    event_at        TIMESTAMP NOT NULL, -- UTC, when the source took the event up
    kind            VARCHAR   NOT NULL, -- WEB | CITATIONONLY | CORE | DTIC | JSTOR | NONTEXTUALSOURCE
    publisher       VARCHAR,
    url             VARCHAR,            -- address or citation of the document
    sentence        INTEGER,            -- sentence of the document, from 1
    in_raw_text     BOOLEAN,            -- found in the text as it stands
    confidence      INTEGER   NOT NULL, -- 10 to 100
    document_length INTEGER,            -- in characters
    tone            DOUBLE,             -- of the document, -100 to 100
    translated      BOOLEAN   NOT NULL
);

CREATE TABLE mismatch (
    file_id INTEGER NOT NULL,
    subject VARCHAR NOT NULL, -- quad | weight
    code    VARCHAR NOT NULL, -- CAMEO root for quad, code for weight
    theirs  VARCHAR NOT NULL, -- what the rows say
    ours    VARCHAR NOT NULL, -- what quads.tsv or the source's table in weights.tsv says
    records BIGINT  NOT NULL
);
