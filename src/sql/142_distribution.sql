-- Every value of a node: the page bins them, as a change of bins or of a filter then needs no question.
CREATE MACRO distribution(p_code, p_fiscal_year, p_type, p_province, p_region) AS TABLE
SELECT node.fiscal_year, node.code, node.agency_id, node.score
FROM profile_node AS node JOIN tree USING (node_id)
SEMI JOIN compared(p_type, p_province, p_region) AS who ON who.agency_id = node.agency_id
WHERE tree.kind IN ('total', 'instrument', 'indicator') AND node.score IS NOT NULL
  AND node.code = coalesce(p_code, node.code) AND node.fiscal_year = coalesce(p_fiscal_year, node.fiscal_year)
ORDER BY node.node_id, node.score, node.agency_id;
