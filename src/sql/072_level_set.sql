-- The levels a total can have, best first. More than one only where instruments decide and some are not known.
CREATE TABLE level_set AS
SELECT level_case.agency_id, level_case.fiscal_year, level_case.basis, count(*)::INTEGER AS possible,
  string_agg(band.level, ' | ' ORDER BY band.level_order) AS levels
FROM level_case
JOIN level_band AS band
  ON band.fiscal_year = level_case.fiscal_year
  AND level_case.total >= band.from_total AND level_case.total < band.below_total
LEFT JOIN weakest_instrument AS weakest
  ON weakest.agency_id = level_case.agency_id AND weakest.fiscal_year = level_case.fiscal_year
  AND weakest.basis = level_case.basis
WHERE (band.earlier_least IS NULL OR weakest.lowest < band.earlier_least)
  AND (
    band.min_instrument IS NULL
    OR least(weakest.highest, round2(coalesce(band.earlier_least, 1000) - 0.01)) >= band.min_instrument
  )
GROUP BY ALL;
