-- Indicators move the total by weight × change; what their sum leaves is due to the framework (other weights, another
-- tree), and is a row of its own, so that the terms always add up.
CREATE MACRO change(p_agency_id, p_from_year, p_to_year) AS TABLE
WITH value AS (
  SELECT node.agency_id, node.fiscal_year, node.code, node.score, tree.kind, tree.series, tree.effective_weight,
    tree.node_order, tree.name_th, tree.name_en,
    -- Nodes of two series are not one node, but totals are; as one value, or a full join compares every pair of rows.
    CASE tree.kind WHEN 'total' THEN '' ELSE tree.series END AS comparable_in
  FROM profile_node AS node JOIN tree USING (node_id)
  WHERE (p_agency_id IS NULL OR node.agency_id = p_agency_id) AND node.fiscal_year IN (p_from_year, p_to_year)
),
earlier AS (SELECT * FROM value WHERE fiscal_year = p_from_year),
later AS (SELECT * FROM value WHERE fiscal_year = p_to_year),
node AS (
  SELECT coalesce(later.agency_id, earlier.agency_id) AS agency_id,
    coalesce(later.code, earlier.code) AS code, coalesce(later.kind, earlier.kind) AS kind,
    coalesce(later.name_th, earlier.name_th) AS name_th, coalesce(later.name_en, earlier.name_en) AS name_en,
    coalesce(later.node_order, earlier.node_order) AS node_order,
    earlier.score AS score_from, later.score AS score_to, later.score - earlier.score AS delta,
    later.effective_weight * (later.score - earlier.score) AS contribution,
    coalesce(later.series = earlier.series, false) AS comparable
  FROM earlier FULL JOIN later
    ON later.agency_id = earlier.agency_id AND later.code = earlier.code AND later.kind = earlier.kind
    AND later.comparable_in = earlier.comparable_in
),
framework AS (
  SELECT agency_id, any_value(delta) FILTER (kind = 'total')
      - coalesce(sum(contribution) FILTER (kind = 'indicator'), 0) AS rest,
    bool_and(comparable) AS comparable
  FROM node GROUP BY agency_id
)
SELECT code, kind, name_th, name_en, score_from, score_to, delta, contribution, comparable
FROM (
  SELECT * FROM node
  UNION ALL
  SELECT agency_id, 'framework', 'framework', 'กรอบการประเมินที่ต่างกัน', 'Difference of frameworks', 1000000, NULL, NULL,
    NULL, CASE WHEN abs(rest) < 1e-9 THEN 0 ELSE rest END, comparable
  FROM framework WHERE rest IS NOT NULL
)
ORDER BY agency_id, node_order, code;
