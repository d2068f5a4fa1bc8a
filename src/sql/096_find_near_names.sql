-- Two long names that differ in one letter, of one type and province, and never state the same fact: likely one agency.
-- A slip of one letter leaves the first four or the last four of the name untouched, so only such pairs are compared.
CREATE TABLE proper_name AS
SELECT agency_id, name, coalesce(type, '') AS type, coalesce(province, '') AS province,
  substr(bare_key, coalesce(length(prefix.prefix), 0) + 1) AS proper
FROM agency LEFT JOIN (
  SELECT unnest(['องค์การบริหารส่วนตำบล', 'องค์การบริหารส่วนจังหวัด', 'เทศบาลนคร', 'เทศบาลเมือง', 'เทศบาลตำบล']) AS prefix
) AS prefix ON starts_with(agency.bare_key, prefix.prefix);

CREATE TABLE near_name AS
WITH long AS (SELECT * FROM proper_name WHERE length(proper) >= 6),
pair AS (
  SELECT a.agency_id AS first_id, b.agency_id AS second_id FROM long AS a JOIN long AS b
    ON a.type = b.type AND a.province = b.province AND left(a.proper, 4) = left(b.proper, 4)
    AND a.agency_id < b.agency_id
  WHERE abs(length(a.proper) - length(b.proper)) <= 1 AND levenshtein(a.proper, b.proper) = 1
  UNION
  SELECT a.agency_id, b.agency_id FROM long AS a JOIN long AS b
    ON a.type = b.type AND a.province = b.province AND right(a.proper, 4) = right(b.proper, 4)
    AND a.agency_id < b.agency_id
  WHERE abs(length(a.proper) - length(b.proper)) <= 1 AND levenshtein(a.proper, b.proper) = 1
),
fact AS (
  SELECT agency_id, node_id FROM score
  SEMI JOIN (SELECT first_id AS agency_id FROM pair UNION SELECT second_id FROM pair) USING (agency_id)
),
both_state AS (
  SELECT DISTINCT pair.* FROM pair
  JOIN fact AS a ON a.agency_id = pair.first_id
  JOIN fact AS b ON b.agency_id = pair.second_id AND b.node_id = a.node_id
)
SELECT * FROM pair ANTI JOIN both_state USING (first_id, second_id);

-- Said where the later of the two names stands first.
INSERT INTO finding_found
WITH met AS (
  SELECT agency_id, arg_min(source_id, spelling_order) AS source_id, arg_min(row_no, spelling_order) AS row_no,
    min(spelling_order) AS met
  FROM agency_spelling GROUP BY agency_id
)
SELECT later.source_id, later.row_no, -1, '', 'agency-two-spellings', 'warning', later_name.name, earlier_name.name,
  later_name.name, '', NULL, later.agency_id, NULL
FROM near_name
JOIN met AS later ON later.agency_id IN (near_name.first_id, near_name.second_id)
JOIN met AS earlier ON earlier.agency_id IN (near_name.first_id, near_name.second_id) AND earlier.met < later.met
JOIN agency AS later_name ON later_name.agency_id = later.agency_id
JOIN agency AS earlier_name ON earlier_name.agency_id = earlier.agency_id;
