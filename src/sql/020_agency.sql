-- Two spellings with one key are one agency. A name that says no province is the only agency of that name, if there is one.
CREATE TABLE agency_spelling AS
SELECT * EXCLUDE (province), split_part(agency_key, '@', 1) AS bare_key,
  coalesce(province, nullif(split_part(agency_key, '@', 2), '')) AS province,
  row_number() OVER (ORDER BY source_id, row_no, name)::INTEGER AS spelling_order
FROM stage_agency;

CREATE TABLE agency_of_key AS
WITH known AS (
  SELECT agency_key, bare_key, CASE WHEN agency_key = bare_key THEN bare_key END AS unplaced_key
  FROM agency_spelling GROUP BY ALL
),
placed AS (
  SELECT bare_key, min(agency_key) AS only_key, count(*)::INTEGER AS places
  FROM known WHERE unplaced_key IS NULL GROUP BY bare_key
),
same AS (
  SELECT known.agency_key, known.bare_key, coalesce(placed.places, 0) AS places,
    CASE WHEN placed.places = 1 THEN placed.only_key ELSE known.agency_key END AS key
  FROM known LEFT JOIN placed ON placed.bare_key = known.unplaced_key
),
numbered AS (
  SELECT key, row_number() OVER ()::INTEGER AS agency_id FROM (SELECT DISTINCT key FROM same ORDER BY key)
)
SELECT same.agency_key, same.bare_key, same.places, numbered.agency_id FROM same JOIN numbered USING (key);

ALTER TABLE agency_spelling ADD COLUMN agency_id INTEGER;
UPDATE agency_spelling SET agency_id = of_key.agency_id
FROM agency_of_key AS of_key WHERE of_key.agency_key = agency_spelling.agency_key;

-- Of each fact about an agency the first statement counts.
CREATE TABLE agency AS
WITH first_said AS (
  SELECT agency_id,
    arg_min(bare_key, spelling_order) AS bare_key,
    arg_min(name, spelling_order) AS name,
    arg_min(agency_code, spelling_order) FILTER (agency_code IS NOT NULL) AS agency_code,
    arg_min(type, spelling_order) FILTER (type IS NOT NULL) AS type,
    arg_min(district, spelling_order) FILTER (district IS NOT NULL) AS district,
    arg_min(province, spelling_order) FILTER (province IS NOT NULL) AS province,
    arg_min(region, spelling_order) FILTER (region IS NOT NULL) AS region,
    arg_max(agency_key, (length(agency_key), agency_key)) AS agency_key
  FROM agency_spelling GROUP BY agency_id
)
SELECT agency_id, agency_key, bare_key, name, agency_code, type, district, province, region,
  coalesce(name_rank.name_rank, 0)::INTEGER AS name_rank
FROM first_said LEFT JOIN (
  SELECT stated.name, name_order.name_rank FROM name_order JOIN stage_agency AS stated ON stated.rowid = name_order.met
) AS name_rank USING (name);
