CREATE MACRO weakest(p_agency_id, p_fiscal_year) AS TABLE
SELECT tree.code, tree.name_th, tree.name_en, coalesce(tree.instrument, '') AS instrument, year.score,
  tree.effective_weight, year.lost_points, year.rank_lost, year.rank_score, year.below_line, year.top_lost, year.fell,
  year.previous_score
FROM indicator_years(p_agency_id, p_fiscal_year) AS year
JOIN tree USING (node_id)
WHERE (p_fiscal_year IS NULL OR year.fiscal_year = p_fiscal_year)
ORDER BY year.lost_points DESC, year.score, year.agency_id, tree.fiscal_year, tree.node_order;
