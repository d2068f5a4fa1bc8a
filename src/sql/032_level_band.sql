-- Between two least totals the same levels are in reach; a level needs that no better one of its band is certain.
-- earlier_least: the least instrument score among the better levels of the band; below it those fall away.
CREATE TABLE level_band AS
WITH edge AS (
  SELECT fiscal_year, min_total AS from_total,
    coalesce(lead(min_total) OVER (PARTITION BY fiscal_year ORDER BY min_total), 1e9) AS below_total
  FROM (SELECT DISTINCT fiscal_year, min_total FROM level_rule)
),
reached AS (
  SELECT edge.fiscal_year, edge.from_total, edge.below_total, rule.level_order, rule.level, rule.min_instrument,
    min(rule.min_instrument) OVER better AS earlier_least,
    coalesce(bool_or(rule.min_instrument IS NULL) OVER better, false) AS decided
  FROM edge JOIN level_rule AS rule ON rule.fiscal_year = edge.fiscal_year AND rule.min_total <= edge.from_total
  WINDOW better AS (
    PARTITION BY edge.fiscal_year, edge.from_total ORDER BY rule.level_order
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
)
SELECT * EXCLUDE (decided) FROM reached WHERE NOT decided;
