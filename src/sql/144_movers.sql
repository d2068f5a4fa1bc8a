-- The n largest rises and falls of the total, each with the indicator that moved it most in its direction; none where the
-- two years have different series, or no indicators.
CREATE MACRO movers(p_fiscal_year, p_from_year, p_type, p_province, p_region, p_n) AS TABLE
WITH moved AS (
  SELECT who.*, now.fiscal_year, before.fiscal_year AS from_year, before.total AS total_from, now.total AS total_to,
    now.total - before.total AS change, CASE WHEN now.total > before.total THEN 'rise' ELSE 'fall' END AS direction
  FROM agency_year AS now JOIN compared(p_type, p_province, p_region) AS who USING (agency_id)
  JOIN agency_year AS before
    ON before.agency_id = now.agency_id AND before.fiscal_year = coalesce(p_from_year, now.fiscal_year - 1)
  WHERE now.fiscal_year = coalesce(p_fiscal_year, now.fiscal_year) AND round2(now.total) <> round2(before.total)
),
first_n AS MATERIALIZED (
  SELECT *, (row_number() OVER side)::INTEGER AS place FROM moved
  WINDOW side AS (PARTITION BY fiscal_year, direction ORDER BY abs(change) DESC, name_rank, agency_id)
  QUALIFY row_number() OVER side <= coalesce(p_n, 1000000000)
),
part AS (
  SELECT first_n.agency_id, first_n.fiscal_year, tree.code, tree.name_th, tree.name_en, earlier.score AS score_from,
    later.score AS score_to, tree.effective_weight * (later.score - earlier.score) AS contribution
  FROM first_n
  JOIN profile_node AS later ON later.agency_id = first_n.agency_id AND later.fiscal_year = first_n.fiscal_year
  JOIN tree ON tree.node_id = later.node_id AND tree.kind = 'indicator'
  JOIN profile_node AS earlier
    ON earlier.agency_id = first_n.agency_id AND earlier.fiscal_year = first_n.from_year AND earlier.code = later.code
  JOIN tree AS old ON old.node_id = earlier.node_id AND old.series = tree.series
  WHERE later.fiscal_year = coalesce(p_fiscal_year, later.fiscal_year)
    AND earlier.fiscal_year = coalesce(p_from_year, p_fiscal_year::INTEGER - 1, earlier.fiscal_year)
    AND (later.score - earlier.score) * sign(first_n.change) > 0
  QUALIFY row_number() OVER (
    PARTITION BY first_n.agency_id, first_n.fiscal_year ORDER BY abs(contribution) DESC, tree.node_order
  ) = 1
)
SELECT first_n.agency_id, first_n.name, first_n.type, first_n.province, first_n.direction, first_n.place,
  first_n.total_from, first_n.total_to, first_n.change, part.code, part.name_th, part.name_en, part.score_from,
  part.score_to, part.contribution
FROM first_n LEFT JOIN part USING (agency_id, fiscal_year)
ORDER BY first_n.fiscal_year, first_n.direction DESC, first_n.place;
