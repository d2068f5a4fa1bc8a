-- Every node of the year's tree, known or not. Last year's score of an item is that of the same concept.
CREATE MACRO profile(p_agency_id, p_fiscal_year) AS TABLE
WITH known AS (
  SELECT agency_id, fiscal_year, node_id, stated, computed, score, lost_points
  FROM profile_node
  WHERE (p_agency_id IS NULL OR agency_id = p_agency_id)
    AND fiscal_year BETWEEN coalesce(p_fiscal_year, fiscal_year + 1) - 1 AND coalesce(p_fiscal_year, fiscal_year)
  UNION ALL
  SELECT agency_id, fiscal_year, node_id, stated, NULL, score, lost_points
  FROM item_values(p_agency_id, NULL)
  WHERE fiscal_year BETWEEN coalesce(p_fiscal_year, fiscal_year + 1) - 1 AND coalesce(p_fiscal_year, fiscal_year)
),
year AS (
  SELECT agency_id, fiscal_year FROM agency_year
  WHERE (p_agency_id IS NULL OR agency_id = p_agency_id) AND (p_fiscal_year IS NULL OR fiscal_year = p_fiscal_year)
),
before AS (
  SELECT known.agency_id, same_before.node_id, min(known.score) AS score
  FROM known JOIN same_before ON same_before.before_id = known.node_id
  GROUP BY ALL
)
SELECT tree.code, tree.parent, tree.kind, tree.name_th, tree.name_en, tree.weight, tree.effective_weight, tree.certain,
  known.stated, known.computed, known.score, known.lost_points, before.score AS previous_score, tree.concept
FROM year JOIN tree USING (fiscal_year)
LEFT JOIN known ON known.agency_id = year.agency_id AND known.node_id = tree.node_id
LEFT JOIN before ON before.agency_id = year.agency_id AND before.node_id = tree.node_id
ORDER BY year.agency_id, tree.fiscal_year, tree.node_order;
