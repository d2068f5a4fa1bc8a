-- Every node that is stated and can be recomputed.
CREATE TABLE reconciled AS
SELECT node.agency_id, node.fiscal_year, node.node_id, node.code, node.stated, node.computed, score.tolerance,
  agrees(node.stated, node.computed, score.tolerance) AS agrees, score.stage_id, score.source_id, score.row_no
FROM profile_node AS node JOIN score USING (agency_id, node_id)
WHERE node.stated IS NOT NULL AND node.computed IS NOT NULL;

-- What each doubtful node is computed from, as the proof that stands beside it: "IIT 96.40; EIT 89.96; OIT 49.48".
CREATE TABLE proof AS
WITH doubtful AS (
  SELECT agency_id, node_id FROM reconciled WHERE NOT agrees
  UNION
  SELECT contested.agency_id, contested.node_id FROM contested JOIN settled USING (stage_id)
  WHERE settled.verdict = 'different'
)
SELECT below.agency_id, tree.parent_id AS node_id,
  string_agg(below.code || ' ' || print2(below.score), '; ' ORDER BY tree.node_order) AS parts
FROM profile_node AS below JOIN tree USING (node_id)
SEMI JOIN doubtful ON doubtful.agency_id = below.agency_id AND doubtful.node_id = tree.parent_id
WHERE below.score IS NOT NULL GROUP BY ALL;
