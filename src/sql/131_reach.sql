-- Every measure that reaches a lost node: directly (it targets the node itself, or the measures together target every
-- lost sub-indicator of a lost indicator) or generally (it targets a node above). rank: best first.
CREATE MACRO reach(p_agency_id, p_fiscal_year) AS TABLE
WITH lost AS (SELECT * FROM lost_nodes(p_agency_id, p_fiscal_year)),
target AS (
  SELECT * FROM measure_target
  WHERE agency_id = coalesce(p_agency_id, agency_id) AND fiscal_year = coalesce(p_fiscal_year, fiscal_year)
),
lost_sub AS (
  SELECT lost.agency_id, lost.node_id, sub.node_id AS sub_id,
    sub.node_id IN (SELECT node_id FROM target WHERE target.agency_id = lost.agency_id) AS aimed_at
  FROM lost
  JOIN profile_node AS indicator
    ON indicator.agency_id = lost.agency_id AND indicator.node_id = lost.node_id AND indicator.computed IS NOT NULL
  JOIN tree ON tree.parent_id = lost.node_id AND tree.kind = 'sub'
  JOIN profile_node AS sub ON sub.agency_id = lost.agency_id AND sub.node_id = tree.node_id AND sub.lost_points > 0
),
aim AS (
  SELECT lost.agency_id, lost.node_id, target.node_id AS via_id, target.measure_id, target.basis, target.because,
    ancestor.distance
  FROM lost JOIN ancestor USING (node_id)
  JOIN target ON target.agency_id = lost.agency_id AND target.node_id = ancestor.ancestor_id
  UNION ALL
  SELECT agency_id, lost_sub.node_id, target.node_id, target.measure_id, target.basis, target.because, 0
  FROM lost_sub JOIN target USING (agency_id)
  WHERE target.node_id = lost_sub.sub_id AND lost_sub.node_id IN (
    SELECT node_id FROM lost_sub AS every
    WHERE every.agency_id = lost_sub.agency_id GROUP BY node_id HAVING bool_and(aimed_at)
  )
),
nearest AS (
  SELECT * FROM aim
  QUALIFY row_number() OVER (PARTITION BY agency_id, node_id, measure_id ORDER BY distance, via_id, basis, because) = 1
)
SELECT nearest.agency_id, nearest.node_id, nearest.measure_id, tree.code AS via, nearest.basis, nearest.because,
  CASE WHEN distance = 0 THEN 'direct' ELSE 'general' END AS reach, measure.progress,
  row_number() OVER (
    PARTITION BY nearest.agency_id, nearest.node_id
    ORDER BY distance > 0,
      list_position(['done_with_result', 'done', 'underway', 'planned'], measure.progress),
      list_position(['confirmed', 'stated', 'matched'], nearest.basis), distance, nearest.measure_id
  ) AS rank
FROM nearest JOIN measure USING (measure_id) JOIN tree ON tree.node_id = nearest.via_id;
