-- Items of an agency-year: as listed, and as 100 where only the lost ones were listed.
CREATE MACRO item_values(p_agency_id, p_fiscal_year) AS TABLE
SELECT item.agency_id, tree.fiscal_year, item.node_id, tree.code, tree.concept, tree.indicator_id, item.stated, item.score,
  tree.effective_weight * (100 - item.score) AS lost_points
FROM (
  SELECT agency_id, node_id, score AS stated, score FROM score
  WHERE (p_agency_id IS NULL OR agency_id = p_agency_id) AND (p_fiscal_year IS NULL OR fiscal_year = p_fiscal_year)
  UNION ALL
  SELECT agency_id, node_id, NULL, 100.0::DOUBLE FROM item_silent
  WHERE (p_agency_id IS NULL OR agency_id = p_agency_id) AND (p_fiscal_year IS NULL OR fiscal_year = p_fiscal_year)
) AS item JOIN tree USING (node_id) WHERE tree.kind = 'item';
