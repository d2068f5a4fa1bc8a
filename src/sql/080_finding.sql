-- All findings: those of ingest about rows and cells, and below those of facts against each other.
CREATE TABLE finding_found (
  source_id INTEGER, row_no INTEGER, col_no INTEGER, column_name VARCHAR, rule VARCHAR, level VARCHAR, value VARCHAR,
  expected VARCHAR, about VARCHAR, detail VARCHAR, proposal VARCHAR, agency_id INTEGER, fiscal_year INTEGER
);

CREATE MACRO about(p_name, p_year, p_code) AS concat_ws(' ', p_name, p_year, p_code);

-- "scores.csv 12": where a statement stands, for findings about two places.
CREATE TABLE source_place AS
SELECT source_id, file || CASE WHEN sheet IS NULL OR sheet = '' THEN '' ELSE ' [' || sheet || ']' END AS place
FROM stage_source;

-- Whom a finding of ingest is about: the facts of its row, else the name and year in its own words.
INSERT INTO finding_found
WITH of_row AS (
  SELECT source_id, row_no, any_value(agency_id) AS agency_id, min(fiscal_year) AS fiscal_year
  FROM (
    SELECT source_id, row_no, agency_id, fiscal_year FROM score
    UNION ALL SELECT source_id, row_no, agency_id, plan_year FROM measure
    UNION ALL SELECT source_id, row_no, agency_id, fiscal_year FROM checklist_row
  ) SEMI JOIN stage_finding USING (source_id, row_no)
  GROUP BY ALL HAVING count(DISTINCT agency_id) = 1
),
worded AS (
  SELECT *, regexp_extract(about, '^(.*?)( (25[0-9]{2})( .*)?)?$', ['name', 'rest', 'year', 'code']) AS words
  FROM stage_finding
),
named AS (
  SELECT source_id, name, any_value(agency_id) AS agency_id FROM agency_spelling GROUP BY ALL
)
SELECT worded.source_id, worded.row_no, worded.col_no, worded.column_name, worded.rule, worded.level, worded.value,
  worded.expected, worded.about, worded.detail, worded.proposal,
  coalesce(of_row.agency_id, named.agency_id),
  coalesce(of_row.fiscal_year, TRY_CAST(worded.words.year AS INTEGER))
FROM worded
LEFT JOIN of_row USING (source_id, row_no)
LEFT JOIN named ON named.source_id = worded.source_id AND named.name = worded.words.name;
