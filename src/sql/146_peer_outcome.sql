-- What an agency lost, to be learnt about: items at 0 and indicators below 85, with the points of the total.
CREATE MACRO to_learn(p_agency_id, p_fiscal_year) AS TABLE
SELECT agency_id, fiscal_year, node_id, lost_points FROM item_values(p_agency_id, p_fiscal_year) WHERE score = 0
UNION ALL
SELECT node.agency_id, node.fiscal_year, node.node_id, node.lost_points
FROM profile_node AS node JOIN tree USING (node_id)
WHERE tree.kind = 'indicator' AND round2(node.score) < 85 AND node.agency_id = coalesce(p_agency_id, node.agency_id)
  AND node.fiscal_year = coalesce(p_fiscal_year, node.fiscal_year);

-- For each of these: what every peer had there, the year after, and whether one that lost it carried out a measure aimed
-- at it in the plan of that year. Items are followed by concept, which is at 100 when all of its items are; indicators by
-- code within a series.
CREATE MACRO peer_outcome(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen) AS TABLE
WITH own AS MATERIALIZED (SELECT * FROM to_learn(p_agency_id, p_fiscal_year)),
pair AS MATERIALIZED (
  SELECT own_id, agency_id, fiscal_year FROM peer_pair(p_agency_id, p_fiscal_year, p_scope, p_n, p_chosen)
),
peer AS (SELECT DISTINCT agency_id FROM pair),
item AS (
  SELECT value.agency_id, tree.fiscal_year, value.node_id, tree.concept, value.score = 0 AS lost
  FROM item_values(NULL, p_fiscal_year) AS value JOIN tree USING (node_id)
  WHERE value.agency_id IN (SELECT agency_id FROM peer) AND value.node_id IN (SELECT node_id FROM own)
),
later_concept AS (
  SELECT crosswalk.concept, crosswalk.fiscal_year, tree.node_id,
    count(*) OVER (PARTITION BY crosswalk.concept, crosswalk.fiscal_year) AS parts
  FROM crosswalk JOIN tree ON tree.fiscal_year = crosswalk.fiscal_year AND tree.code = crosswalk.code
  WHERE crosswalk.concept IN (SELECT tree.concept FROM own JOIN tree USING (node_id))
),
later_item AS (
  SELECT value.agency_id, later_concept.concept, later_concept.fiscal_year,
    CASE WHEN min(value.score) < 100 THEN false WHEN count(*) = any_value(later_concept.parts) THEN true END AS regained
  FROM item_values(NULL, p_fiscal_year::INTEGER + 1) AS value JOIN later_concept USING (node_id)
  WHERE value.agency_id IN (SELECT agency_id FROM peer)
  GROUP BY ALL
),
indicator AS MATERIALIZED (
  SELECT node.agency_id, tree.fiscal_year, tree.series, node.node_id, node.code, round2(node.score) < 85 AS lost
  FROM profile_node AS node JOIN tree USING (node_id)
  WHERE tree.kind = 'indicator' AND node.score IS NOT NULL AND node.agency_id IN (SELECT agency_id FROM peer)
    AND node.fiscal_year BETWEEN coalesce(p_fiscal_year, node.fiscal_year)
      AND coalesce(p_fiscal_year::INTEGER + 1, node.fiscal_year)
),
outcome AS (
  SELECT item.agency_id, item.fiscal_year, item.node_id, item.lost, later.regained
  FROM item LEFT JOIN later_item AS later
    ON later.agency_id = item.agency_id AND later.concept = item.concept AND later.fiscal_year = item.fiscal_year + 1
  UNION ALL
  SELECT now.agency_id, now.fiscal_year, now.node_id, now.lost, NOT later.lost
  FROM indicator AS now LEFT JOIN indicator AS later
    ON later.agency_id = now.agency_id AND later.fiscal_year = now.fiscal_year + 1 AND later.code = now.code
    AND later.series = now.series
),
done AS (
  SELECT DISTINCT target.agency_id, target.node_id
  FROM measure_target AS target JOIN measure USING (measure_id)
  JOIN tree ON tree.node_id = target.node_id AND tree.fiscal_year = measure.plan_year - 1
  WHERE measure.progress IN ('done', 'done_with_result')
)
SELECT own.agency_id AS own_id, own.fiscal_year, own.node_id, own.lost_points, outcome.agency_id, outcome.lost,
  outcome.regained, done.node_id IS NOT NULL AS measured
FROM own
JOIN pair ON pair.own_id = own.agency_id AND pair.fiscal_year = own.fiscal_year
JOIN outcome ON outcome.agency_id = pair.agency_id AND outcome.node_id = own.node_id
LEFT JOIN done ON done.agency_id = outcome.agency_id AND done.node_id = outcome.node_id;
