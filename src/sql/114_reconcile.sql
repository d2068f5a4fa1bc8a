CREATE MACRO reconcile(p_agency_id, p_fiscal_year) AS TABLE
SELECT tree.code, tree.kind, tree.name_th, tree.name_en, reconciled.stated, reconciled.computed,
  reconciled.stated - reconciled.computed AS difference, reconciled.tolerance, reconciled.agrees, source.file,
  reconciled.row_no
FROM reconciled JOIN tree USING (node_id) JOIN source USING (source_id)
WHERE (p_agency_id IS NULL OR reconciled.agency_id = p_agency_id)
  AND (p_fiscal_year IS NULL OR reconciled.fiscal_year = p_fiscal_year)
ORDER BY reconciled.agency_id, tree.fiscal_year, tree.node_order;
