-- The journal takes levels of provisions, too. Their level, 0 to 3, stands in the column of levels.

ALTER TABLE journal ADD COLUMN agreement VARCHAR; -- of a level of a provision: key of the agreement in the case
ALTER TABLE journal ADD COLUMN provision VARCHAR; -- key of the provision within it
ALTER TABLE journal ADD COLUMN judged_for DATE;   -- the day for which it is judged
