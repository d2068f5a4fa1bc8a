CREATE MACRO coverage_cells(p_agency_id, p_fiscal_year) AS TABLE
SELECT tree.code, reach.measure_id, reach.reach, reach.via, reach.basis, reach.because, reach.progress
FROM reach(p_agency_id, p_fiscal_year) AS reach JOIN tree USING (node_id)
WHERE reach.measure_id IS NOT NULL
ORDER BY reach.agency_id, tree.fiscal_year, tree.node_order, reach.measure_id;
