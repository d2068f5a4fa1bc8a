-- The levels a total can have, best first. More than one only where instruments decide and some are not known.
-- Gathered as bits and written out once for each set that occurs: 80,000 ordered lists took 0.7 s.
CREATE TABLE level_bits AS
SELECT total.agency_id, total.fiscal_year, sum(1 << band.level_order)::INTEGER AS bits, count(*)::INTEGER AS possible
FROM agency_total AS total
JOIN level_band AS band
  ON band.fiscal_year = total.fiscal_year
  AND total.printed >= band.from_total AND total.printed < band.below_total
LEFT JOIN weakest_instrument AS weakest
  ON weakest.agency_id = total.agency_id AND weakest.fiscal_year = total.fiscal_year
WHERE (band.earlier_least IS NULL OR weakest.lowest < band.earlier_least)
  AND (
    band.min_instrument IS NULL
    OR least(weakest.highest, round2(coalesce(band.earlier_least, 1000) - 0.01)) >= band.min_instrument
  )
GROUP BY total.agency_id, total.fiscal_year;

CREATE TABLE level_set AS
WITH written AS (
  SELECT known.fiscal_year, known.bits, string_agg(rule.level, ' | ' ORDER BY rule.level_order) AS levels
  FROM (SELECT DISTINCT fiscal_year, bits FROM level_bits) AS known
  JOIN level_rule AS rule
    ON rule.fiscal_year = known.fiscal_year AND known.bits & (1 << rule.level_order) <> 0
  GROUP BY ALL
)
SELECT level_bits.agency_id, level_bits.fiscal_year, level_bits.possible, written.levels
FROM level_bits JOIN written USING (fiscal_year, bits);
