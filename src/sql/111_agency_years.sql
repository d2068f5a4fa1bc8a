CREATE MACRO agency_years(p_agency_id) AS TABLE
SELECT fiscal_year, series, certain, total_stated, total_computed, total, level_stated, level_computed,
  levels_possible, measures, items
FROM agency_year
WHERE (p_agency_id IS NULL OR agency_id = p_agency_id)
ORDER BY fiscal_year DESC, agency_id;
