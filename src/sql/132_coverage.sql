CREATE MACRO covered(p_agency_id, p_fiscal_year) AS TABLE
WITH aim AS (SELECT * FROM reach(p_agency_id, p_fiscal_year)),
counted AS (SELECT agency_id, node_id, count(*)::INTEGER AS measures FROM aim GROUP BY ALL)
SELECT lost.agency_id, lost.node_id, lost.lost_points, coalesce(best.reach, 'none') AS reach, best.basis, best.progress,
  coalesce(counted.measures, 0) AS measures, best.because
FROM lost_nodes(p_agency_id, p_fiscal_year) AS lost
LEFT JOIN aim AS best ON best.agency_id = lost.agency_id AND best.node_id = lost.node_id AND best.rank = 1
LEFT JOIN counted ON counted.agency_id = lost.agency_id AND counted.node_id = lost.node_id;

CREATE MACRO coverage(p_agency_id, p_fiscal_year) AS TABLE
SELECT tree.code, tree.kind, tree.name_th, tree.name_en, coalesce(place.indicator, '') AS indicator,
  covered.lost_points, covered.reach, covered.basis, covered.progress, covered.measures, covered.because
FROM covered(p_agency_id, p_fiscal_year) AS covered JOIN tree USING (node_id) JOIN place USING (node_id)
ORDER BY covered.lost_points DESC, covered.agency_id, tree.fiscal_year, tree.node_order;
