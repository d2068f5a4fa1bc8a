-- For the questions below. A parameter that is NULL limits nothing; filters stand inside, before any window.
-- Indicators of an agency year by year, with the three conditions of weakness side by side.
CREATE MACRO indicator_years(p_agency_id, p_fiscal_year) AS TABLE
WITH scored AS MATERIALIZED (
  SELECT node.agency_id, node.fiscal_year, tree.series, tree.node_id, tree.node_order, node.code, node.score,
    node.lost_points
  FROM profile_node AS node JOIN tree USING (node_id)
  WHERE (p_agency_id IS NULL OR node.agency_id = p_agency_id)
    AND node.fiscal_year BETWEEN coalesce(p_fiscal_year, node.fiscal_year + 1) - 1
      AND coalesce(p_fiscal_year, node.fiscal_year)
    AND tree.kind = 'indicator' AND node.score IS NOT NULL
)
SELECT scored.*, before.score AS previous_score,
  rank() OVER (year ORDER BY scored.lost_points DESC)::INTEGER AS rank_lost,
  rank() OVER (year ORDER BY scored.score)::INTEGER AS rank_score,
  round2(scored.score) < 85 AS below_line,
  scored.lost_points > 0 AND rank() OVER (year ORDER BY scored.lost_points DESC) <= 3 AS top_lost,
  coalesce(round2(before.score - scored.score) >= 1, false) AS fell
FROM scored
LEFT JOIN scored AS before
  ON before.agency_id = scored.agency_id AND before.fiscal_year = scored.fiscal_year - 1
  AND before.code = scored.code AND before.series = scored.series
WINDOW year AS (PARTITION BY scored.agency_id, scored.fiscal_year);
