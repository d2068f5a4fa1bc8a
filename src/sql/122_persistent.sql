-- Weak in how many of the last n years, and the Theil–Sen slope: the median of the slopes between all pairs of years.
CREATE MACRO persistent(p_agency_id, p_fiscal_year, p_n) AS TABLE
WITH asked AS (
  SELECT max(coalesce(p_fiscal_year, fiscal_year)) AS last_year FROM agency_year
  WHERE (p_agency_id IS NULL OR agency_id = p_agency_id) AND indicators > 0
),
recent AS (
  SELECT year.*, year.below_line OR year.top_lost OR year.fell AS weak
  FROM indicator_years(p_agency_id, NULL) AS year, asked
  WHERE year.fiscal_year <= asked.last_year
    AND year.fiscal_year > asked.last_year - coalesce(p_n, 1000)
    AND year.series = (SELECT series FROM framework_year, asked WHERE fiscal_year = asked.last_year)
),
slope AS (
  SELECT earlier.agency_id, earlier.code,
    median((later.score - earlier.score) / (later.fiscal_year - earlier.fiscal_year)) AS slope
  FROM recent AS earlier JOIN recent AS later USING (agency_id, code)
  WHERE later.fiscal_year > earlier.fiscal_year GROUP BY ALL
),
counted AS (
  SELECT agency_id, code, count(*) FILTER (weak)::INTEGER AS weak_years, count(*)::INTEGER AS years,
    arg_min(score, fiscal_year) AS first_score, arg_max(score, fiscal_year) AS last_score
  FROM recent GROUP BY ALL
)
SELECT tree.code, tree.name_th, tree.name_en, counted.weak_years, counted.years, slope.slope, counted.first_score,
  counted.last_score
FROM counted JOIN asked ON true
JOIN tree ON tree.fiscal_year = asked.last_year AND tree.code = counted.code
LEFT JOIN slope ON slope.agency_id = counted.agency_id AND slope.code = counted.code
ORDER BY counted.agency_id, tree.node_order;
