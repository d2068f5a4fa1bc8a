CREATE MACRO checklist(p_agency_id, p_fiscal_year) AS TABLE
SELECT agency.name AS agency, item.source_id, source.file, item.row_no, item.fiscal_year, item.code, item.name, item.components, item.responsible,
  item.status, item.status_printed, item.progress, item.concept, item.node_name
FROM item_status AS item JOIN source USING (source_id) JOIN agency USING (agency_id)
WHERE (p_agency_id IS NULL OR item.agency_id = p_agency_id)
  AND (p_fiscal_year IS NULL OR item.fiscal_year = p_fiscal_year)
ORDER BY item.source_id, item.row_no;
