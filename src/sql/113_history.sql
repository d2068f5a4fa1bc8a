CREATE MACRO history(p_agency_id) AS TABLE
SELECT tree.fiscal_year, tree.series, tree.code, tree.kind, tree.name_th, tree.name_en, node.score, node.lost_points
FROM (
  SELECT DISTINCT agency_id, fiscal_year FROM profile_node WHERE (p_agency_id IS NULL OR agency_id = p_agency_id)
) AS year
JOIN tree ON tree.fiscal_year = year.fiscal_year AND tree.kind IN ('total', 'instrument', 'indicator')
LEFT JOIN profile_node AS node ON node.agency_id = year.agency_id AND node.node_id = tree.node_id
ORDER BY year.agency_id, tree.fiscal_year, tree.node_order;
