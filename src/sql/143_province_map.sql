-- Agencies whose province is not known are a row of their own. change: mean of the agencies that have both years.
CREATE MACRO province_map(p_fiscal_year, p_from_year, p_type, p_region) AS TABLE
WITH year AS (
  SELECT who.province, who.region, now.fiscal_year, now.total, before.total AS total_from
  FROM agency_year AS now JOIN compared(p_type, NULL, p_region) AS who USING (agency_id)
  LEFT JOIN agency_year AS before
    ON before.agency_id = now.agency_id AND before.fiscal_year = coalesce(p_from_year, now.fiscal_year - 1)
  WHERE now.total IS NOT NULL AND now.fiscal_year = coalesce(p_fiscal_year, now.fiscal_year)
)
SELECT fiscal_year, province, region, count(*)::INTEGER AS agencies, avg(total) AS mean,
  count(*) FILTER (round2(total) >= 85)::INTEGER AS passed,
  count(*) FILTER (round2(total) >= 85) * 100.0::DOUBLE / count(*) AS share,
  count(total_from)::INTEGER AS agencies_in_both, avg(total - total_from) AS change
FROM year
GROUP BY fiscal_year, province, region
ORDER BY fiscal_year, province NULLS LAST, region;
