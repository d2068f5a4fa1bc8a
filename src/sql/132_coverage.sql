CREATE MACRO coverage(p_agency_id, p_fiscal_year) AS TABLE
SELECT tree.code, tree.kind, tree.name_th, tree.name_en, coalesce(tree.indicator, '') AS indicator, best.lost_points,
  best.reach, best.basis, best.progress, best.measures, best.because
FROM reach(p_agency_id, p_fiscal_year) AS best JOIN tree USING (node_id)
WHERE best.rank = 1
ORDER BY best.lost_points DESC, best.agency_id, tree.fiscal_year, tree.node_order;
