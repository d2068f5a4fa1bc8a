-- Scores of all agencies in a year, one row a node: "id score id score …", as a result has no lists. A page that has them
-- filters, ranks and bins without a question.
CREATE MACRO node_scores(p_fiscal_year) AS TABLE
SELECT node.fiscal_year, node.code, count(*)::INTEGER AS agencies,
  string_agg(node.agency_id || ' ' || node.score, ' ') AS scores
FROM profile_node AS node JOIN tree USING (node_id)
WHERE tree.kind IN ('instrument', 'indicator') AND node.score IS NOT NULL
  AND node.fiscal_year = coalesce(p_fiscal_year, node.fiscal_year)
GROUP BY node.fiscal_year, node.code, tree.node_order
ORDER BY node.fiscal_year, tree.node_order;
