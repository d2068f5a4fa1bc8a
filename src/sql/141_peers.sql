-- Each agency of the year counts once in every scope that it shares with the one asked about.
CREATE MACRO peers(p_agency_id, p_fiscal_year) AS TABLE
WITH totals AS MATERIALIZED (
  SELECT year.agency_id, year.fiscal_year, year.total, round2(year.total) AS printed, agency.type, agency.province
  FROM agency_year AS year JOIN agency USING (agency_id)
  WHERE year.total IS NOT NULL AND (p_fiscal_year IS NULL OR year.fiscal_year = p_fiscal_year)
),
asked AS (
  SELECT * FROM totals WHERE p_agency_id IS NULL OR agency_id = p_agency_id
),
beside AS (
  SELECT asked.agency_id, asked.fiscal_year, asked.type, asked.province, asked.total, other.total AS other,
    other.printed > asked.printed AS above, other.printed < asked.printed AS below,
    unnest(CASE
      WHEN other.type = asked.type AND other.province = asked.province THEN [1, 2, 3, 4]
      WHEN other.type = asked.type THEN [1, 2]
      WHEN other.province = asked.province THEN [1, 3]
      ELSE [1]
    END) AS scope_order
  FROM asked JOIN totals AS other USING (fiscal_year)
)
SELECT ['all', 'type', 'province', 'type_province'][scope_order] AS scope,
  [NULL, any_value(type), any_value(province), any_value(type || ' ' || province)][scope_order] AS label,
  any_value(total) AS total,
  (count(*) FILTER (above) + 1)::INTEGER AS rank,
  count(*)::INTEGER AS of,
  percent_below(count(*) FILTER (below), count(*)) AS percentile,
  avg(other) AS mean, median(other) AS median
FROM beside
GROUP BY agency_id, fiscal_year, scope_order
ORDER BY agency_id, fiscal_year, scope_order;
