-- only if: measure_target
-- Every lost node with every measure that reaches it: directly (it targets the node itself, or the measures together
-- target every lost sub-indicator of a lost indicator) or generally (it targets a node above). rank: best first.
INSERT INTO reached
WITH target AS MATERIALIZED (
  SELECT measure_target.* FROM measure_target JOIN measure USING (measure_id, agency_id)
  WHERE measure.plan_year = measure_target.fiscal_year + 1
),
lost AS MATERIALIZED (
  SELECT * FROM lost_nodes(NULL, NULL) SEMI JOIN target USING (agency_id, fiscal_year)
),
lost_sub AS MATERIALIZED (
  SELECT lost.agency_id, lost.node_id, sub.node_id AS sub_id,
    sub.node_id IN (SELECT node_id FROM target WHERE target.agency_id = lost.agency_id) AS aimed_at
  FROM lost
  JOIN profile_node AS indicator
    ON indicator.agency_id = lost.agency_id AND indicator.node_id = lost.node_id AND indicator.computed IS NOT NULL
  JOIN tree ON tree.parent_id = lost.node_id AND tree.kind = 'sub'
  JOIN profile_node AS sub ON sub.agency_id = lost.agency_id AND sub.node_id = tree.node_id AND sub.lost_points > 0
),
whole AS (
  SELECT agency_id, node_id FROM lost_sub GROUP BY ALL HAVING bool_and(aimed_at)
),
aim AS (
  SELECT lost.agency_id, lost.node_id, target.node_id AS via_id, target.measure_id, target.basis, target.because,
    ancestor.distance
  FROM lost JOIN ancestor USING (node_id)
  JOIN target ON target.agency_id = lost.agency_id AND target.node_id = ancestor.ancestor_id
  UNION ALL
  SELECT lost_sub.agency_id, lost_sub.node_id, target.node_id, target.measure_id, target.basis, target.because, 0
  FROM lost_sub SEMI JOIN whole USING (agency_id, node_id)
  JOIN target ON target.agency_id = lost_sub.agency_id AND target.node_id = lost_sub.sub_id
),
nearest AS (
  SELECT aim.*, tree.code AS via, measure.progress FROM aim
  JOIN measure USING (measure_id) JOIN tree ON tree.node_id = aim.via_id
  QUALIFY row_number() OVER (
    PARTITION BY aim.agency_id, aim.node_id, measure_id ORDER BY distance, via_id, basis, because
  ) = 1
)
SELECT agency_id, node_id, measure_id, via, basis, because, progress,
  CASE WHEN distance = 0 THEN 'direct' ELSE 'general' END AS reach,
  count(*) OVER (PARTITION BY agency_id, node_id)::INTEGER AS measures,
  row_number() OVER (
    PARTITION BY agency_id, node_id
    ORDER BY distance > 0,
      list_position(['done_with_result', 'done', 'underway', 'planned'], progress),
      list_position(['confirmed', 'stated', 'matched'], basis), distance, measure_id
  )::INTEGER AS rank
FROM nearest
ORDER BY agency_id, node_id, rank;
