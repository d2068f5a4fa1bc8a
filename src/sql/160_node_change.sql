-- What became of the nodes of a year in another: items at 0 by concept (codes are renumbered between years; one item of
-- then can be several now, and is at 100 when all of them are), indicators by code within a series.
CREATE MACRO node_change(p_agency_id, p_from_year, p_to_year) AS TABLE
WITH later_concept AS (
  SELECT crosswalk.concept, tree.node_id, tree.code, tree.node_order, crosswalk.certain AND tree.certain AS certain
  FROM crosswalk JOIN tree ON tree.fiscal_year = crosswalk.fiscal_year AND tree.code = crosswalk.code
  WHERE crosswalk.fiscal_year = p_to_year
),
heir AS (
  SELECT concept, string_agg(code, ' ' ORDER BY node_order) AS codes, count(*) AS parts, bool_and(certain) AS certain
  FROM later_concept GROUP BY concept
),
later_item AS (
  SELECT value.agency_id, later_concept.concept, min(value.score) AS worst, count(*) AS parts
  FROM item_values(p_agency_id, p_to_year) AS value JOIN later_concept USING (node_id) GROUP BY ALL
),
item AS (
  SELECT item.agency_id, item.node_id, tree.kind, item.concept AS subject, heir.codes AS code_to, item.score AS score_from,
    CASE WHEN later.worst < 100 THEN 0 WHEN later.parts = heir.parts THEN 100 END::DOUBLE AS score_to,
    coalesce(heir.certain AND tree.certain, false) AS certain
  FROM item_values(p_agency_id, p_from_year) AS item JOIN tree USING (node_id)
  LEFT JOIN heir ON heir.concept = item.concept
  LEFT JOIN later_item AS later ON later.agency_id = item.agency_id AND later.concept = item.concept
  WHERE item.score = 0 AND item.fiscal_year = p_from_year
),
later_node AS (
  SELECT node.agency_id, tree.code, tree.series, tree.certain, node.score
  FROM profile_node AS node JOIN tree USING (node_id)
  WHERE tree.kind = 'indicator' AND node.fiscal_year = p_to_year AND (p_agency_id IS NULL OR node.agency_id = p_agency_id)
),
indicator AS (
  SELECT node.agency_id, node.node_id, tree.kind, tree.code AS subject, later.code AS code_to, node.score AS score_from,
    later.score AS score_to, coalesce(later.certain AND tree.certain, false) AS certain
  FROM profile_node AS node JOIN tree USING (node_id)
  LEFT JOIN later_node AS later
    ON later.agency_id = node.agency_id AND later.code = tree.code AND later.series = tree.series
  WHERE tree.kind = 'indicator' AND node.fiscal_year = p_from_year AND node.score IS NOT NULL
    AND (p_agency_id IS NULL OR node.agency_id = p_agency_id)
)
SELECT *, score_to - score_from AS change FROM (SELECT * FROM item UNION ALL SELECT * FROM indicator);
