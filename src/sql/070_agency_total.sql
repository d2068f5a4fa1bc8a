-- The totals that a level can be judged on: the one in use, and the stated one where a recomputation stands beside it.
CREATE TABLE agency_total AS
SELECT profile_node.agency_id, profile_node.fiscal_year, stated AS total_stated, computed AS total_computed,
  score AS total
FROM profile_node JOIN tree USING (node_id) WHERE tree.kind = 'total';

CREATE TABLE level_case AS
SELECT agency_id, fiscal_year, 'used' AS basis, round2(total) AS total FROM agency_total WHERE total IS NOT NULL
UNION ALL
SELECT agency_id, fiscal_year, 'stated', round2(total_stated) FROM agency_total
WHERE total_stated IS NOT NULL AND total_computed IS NOT NULL;
