-- What named sources tell beyond a hand-made table. A record may lack a type (CAMEO's statements, which PLOVER drops) or an
-- actor that is a state; such events stay events and never become incidents of a pair.

ALTER TABLE event ALTER COLUMN type DROP NOT NULL;
ALTER TABLE event ALTER COLUMN quad DROP NOT NULL;
ALTER TABLE event ALTER COLUMN day DROP NOT NULL;
ALTER TABLE event ALTER COLUMN known_on DROP NOT NULL;
ALTER TABLE event ALTER COLUMN record DROP NOT NULL;
ALTER TABLE event ALTER COLUMN weight DROP NOT NULL;
ALTER TABLE event ALTER COLUMN weight_table DROP NOT NULL;
ALTER TABLE event ADD COLUMN source_name VARCHAR;  -- the actors' names as the source writes them
ALTER TABLE event ADD COLUMN target_name VARCHAR;
ALTER TABLE event ADD COLUMN row_quad TINYINT;     -- the row's own quad class, 1 to 4
ALTER TABLE event ADD COLUMN lead BOOLEAN;         -- stands in the lead of its document
ALTER TABLE event ADD COLUMN articles INTEGER;     -- documents that the source found it in
ALTER TABLE event ADD COLUMN place_precision VARCHAR;
ALTER TABLE event ADD COLUMN place_country VARCHAR;
ALTER TABLE event ADD COLUMN story VARCHAR;        -- the source's identifier of the document
ALTER TABLE event ADD COLUMN fatalities INTEGER;
ALTER TABLE event ADD COLUMN directed BOOLEAN DEFAULT true; -- false: the first actor need not be the one who acts
ALTER TABLE event ADD COLUMN restricted BOOLEAN DEFAULT false; -- true: the user's licensed rows, which never leave in exports
ALTER TABLE event ADD COLUMN problem STRUCT(field VARCHAR, value VARCHAR, reason VARCHAR, remedy VARCHAR); -- while a file is read only
