-- The agencies that a comparison is about. A parameter that is NULL limits nothing.
CREATE MACRO compared(p_type, p_province, p_region) AS TABLE
SELECT agency.agency_id, agency.name, agency.name_rank, agency.type, place.province, place.region
FROM agency JOIN agency_place AS place USING (agency_id)
WHERE (p_type IS NULL OR agency.type = p_type) AND (p_province IS NULL OR place.province = p_province)
  AND (p_region IS NULL OR place.region = p_region);

-- Totals are ranked as they are published, at two decimals: what looks the same shares a rank.
CREATE MACRO ranked(p_fiscal_year, p_type, p_province, p_region) AS TABLE
SELECT who.*, year.fiscal_year, year.total,
  coalesce(
    year.level_computed, year.level_stated, CASE WHEN NOT contains(year.levels_possible, '|') THEN year.levels_possible END
  ) AS level,
  rank() OVER (PARTITION BY year.fiscal_year ORDER BY round2(year.total) DESC)::INTEGER AS rank,
  count(*) OVER (PARTITION BY year.fiscal_year)::INTEGER AS of,
  (rank() OVER (PARTITION BY year.fiscal_year ORDER BY round2(year.total)) - 1)::INTEGER AS below
FROM agency_year AS year JOIN compared(p_type, p_province, p_region) AS who USING (agency_id)
WHERE year.total IS NOT NULL AND year.fiscal_year = coalesce(p_fiscal_year, year.fiscal_year);

CREATE MACRO percent_below(below, of) AS CASE WHEN of > 1 THEN below * 100.0::DOUBLE / (of - 1) ELSE 100.0::DOUBLE END;

-- A level follows from the total: it picks rows, but ranks stay those among all that are compared.
CREATE MACRO ranking(p_fiscal_year, p_from_year, p_type, p_province, p_region, p_level) AS TABLE
SELECT ranked.agency_id, ranked.name, ranked.type, ranked.province, ranked.region, ranked.total, ranked.level, ranked.rank,
  ranked.of, percent_below(ranked.below, ranked.of) AS percentile, before.total AS total_from, before.rank AS rank_from,
  before.rank - ranked.rank AS places_gained
FROM ranked(p_fiscal_year, p_type, p_province, p_region) AS ranked
LEFT JOIN ranked(coalesce(p_from_year, p_fiscal_year::INTEGER - 1), p_type, p_province, p_region) AS before
  ON before.agency_id = ranked.agency_id AND before.fiscal_year = coalesce(p_from_year, ranked.fiscal_year - 1)
WHERE p_level IS NULL OR ranked.level = p_level
ORDER BY ranked.fiscal_year, ranked.rank, ranked.name_rank, ranked.agency_id;
