-- What was lost, each point once: items at 0 where items are known, else their indicator; and an indicator for the part
-- of its loss that the known items do not explain.
CREATE MACRO lost_nodes(p_agency_id, p_fiscal_year) AS TABLE
WITH item AS (
  SELECT agency_id, fiscal_year, node_id, indicator_id, lost_points
  FROM item_values(p_agency_id, p_fiscal_year) WHERE lost_points > 0
),
explained AS (
  SELECT agency_id, indicator_id AS node_id, sum(lost_points) AS lost_points FROM item GROUP BY ALL
)
SELECT agency_id, fiscal_year, node_id, lost_points FROM item
UNION ALL
SELECT node.agency_id, node.fiscal_year, node.node_id,
  node.lost_points - coalesce(explained.lost_points, 0) AS lost_points
FROM profile_node AS node JOIN tree USING (node_id)
LEFT JOIN explained ON explained.agency_id = node.agency_id AND explained.node_id = node.node_id
WHERE tree.kind = 'indicator'
  AND (p_agency_id IS NULL OR node.agency_id = p_agency_id)
  AND (p_fiscal_year IS NULL OR node.fiscal_year = p_fiscal_year)
  AND node.lost_points - coalesce(explained.lost_points, 0)
    > CASE WHEN explained.node_id IS NULL THEN 0 ELSE tree.effective_weight * 0.015 END;
