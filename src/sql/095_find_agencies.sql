-- Another spelling of a name we know already, once a source.
INSERT INTO finding_found
SELECT spelling.source_id, spelling.row_no, -1, '', 'agency-two-spellings', 'note', spelling.name, agency.name,
  agency.name, spelling.bare_key, NULL, agency.agency_id, NULL
FROM agency_spelling AS spelling JOIN agency USING (agency_id)
WHERE spelling.name <> agency.name
QUALIFY row_number() OVER (PARTITION BY spelling.source_id, spelling.agency_id, spelling.name ORDER BY spelling_order) = 1;

-- A name without its province that several provinces have stays an agency of its own, and is said.
INSERT INTO finding_found
SELECT spelling.source_id, spelling.row_no, -1, '', 'agency-two-spellings', 'warning', spelling.name,
  string_agg(DISTINCT other.name || ' ' || other.province, ' | ' ORDER BY other.name || ' ' || other.province),
  spelling.name, spelling.bare_key, NULL, spelling.agency_id, NULL
FROM agency_spelling AS spelling
JOIN agency_of_key AS of_key ON of_key.agency_key = spelling.agency_key AND of_key.places > 1
JOIN agency AS other ON other.bare_key = spelling.bare_key AND other.province IS NOT NULL
WHERE spelling.province IS NULL GROUP BY ALL;

-- One code, two agencies.
INSERT INTO finding_found
WITH holder AS (
  SELECT agency_code, agency_id, min(spelling_order) AS spelling_order,
    arg_min(name, spelling_order) AS name
  FROM agency_spelling WHERE agency_code IS NOT NULL GROUP BY ALL
),
shared AS (
  SELECT *, first_value(name) OVER (PARTITION BY agency_code ORDER BY spelling_order) AS first_name,
    row_number() OVER (PARTITION BY agency_code ORDER BY spelling_order) AS turn
  FROM holder
)
SELECT spelling.source_id, spelling.row_no, -1, '', 'agency-id-shared', 'error', shared.agency_code, '', shared.name,
  shared.first_name || '; ' || shared.name, NULL, shared.agency_id, NULL
FROM shared JOIN agency_spelling AS spelling USING (spelling_order)
WHERE shared.turn > 1;
