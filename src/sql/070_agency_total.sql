-- The totals that a level can be judged on: the one in use, and the stated one where a recomputation stands beside it.
CREATE TABLE agency_total AS
SELECT profile_node.agency_id, profile_node.fiscal_year, stated AS total_stated, computed AS total_computed,
  score AS total, round2(score) AS printed
FROM profile_node JOIN tree USING (node_id) WHERE tree.kind = 'total';
