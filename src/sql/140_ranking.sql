-- Totals are ranked as they are published, at two decimals: what looks the same shares a rank.
CREATE MACRO ranked(p_fiscal_year, p_type, p_province) AS TABLE
SELECT year.agency_id, year.fiscal_year, agency.name, agency.name_rank, agency.type, agency.province, year.total,
  rank() OVER (PARTITION BY year.fiscal_year ORDER BY round2(year.total) DESC)::INTEGER AS rank,
  count(*) OVER (PARTITION BY year.fiscal_year)::INTEGER AS of,
  (rank() OVER (PARTITION BY year.fiscal_year ORDER BY round2(year.total)) - 1)::INTEGER AS below
FROM agency_year AS year JOIN agency USING (agency_id)
WHERE year.total IS NOT NULL AND year.fiscal_year = coalesce(p_fiscal_year, year.fiscal_year)
  AND (p_type IS NULL OR agency.type = p_type) AND (p_province IS NULL OR agency.province = p_province);

CREATE MACRO percent_below(below, of) AS CASE WHEN of > 1 THEN below * 100.0::DOUBLE / (of - 1) ELSE 100.0::DOUBLE END;

CREATE MACRO ranking(p_fiscal_year, p_type, p_province) AS TABLE
SELECT ranked.agency_id, ranked.name, ranked.type, ranked.province, ranked.total, ranked.rank, ranked.of,
  percent_below(ranked.below, ranked.of) AS percentile, before.total AS previous_total
FROM ranked(p_fiscal_year, p_type, p_province) AS ranked
LEFT JOIN agency_year AS before
  ON before.agency_id = ranked.agency_id AND before.fiscal_year = ranked.fiscal_year - 1
ORDER BY ranked.fiscal_year, ranked.rank, ranked.name_rank, ranked.agency_id;
