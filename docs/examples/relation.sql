-- The incidents between the two states by month and class: the figure of the page "Over time" of cases/russia-turkey.
-- Read in DuckDB's shell:  duckdb -readonly -csv out/russia-turkey/entente.duckdb < docs/examples/relation.sql
SELECT
    date_trunc('month', day)::DATE AS month,
    count(*) FILTER (quad = 'VERBAL_COOPERATION') AS verbal_cooperation,
    count(*) FILTER (quad = 'VERBAL_CONFLICT') AS verbal_conflict,
    count(*) FILTER (quad = 'MATERIAL_COOPERATION') AS material_cooperation,
    count(*) FILTER (quad = 'MATERIAL_CONFLICT') AS material_conflict,
    count(*) AS incidents
FROM incident
WHERE layer = 'OWN'          -- between the two; ANSWERED_FOR and CONTEXT are never added to it
  AND evidence = 'curated'   -- curated and machine are never added up
  AND day BETWEEN DATE '2015-09-01' AND DATE '2020-03-31'
GROUP BY ALL
ORDER BY month;
