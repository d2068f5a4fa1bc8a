-- only if: contested
-- One node, two values: which of them do the numbers bear out? First what lies below the node, then the stated total,
-- then the stated level. Where the two differ in a single digit besides, the other is a misprint.
CREATE TABLE different_pair AS
SELECT later.stage_id AS later_id, loaded.stage_id AS first_id, later.agency_id, later.node_id, later.fiscal_year,
  loaded.score AS first_score, later.score AS later_score, greatest(loaded.tolerance, later.tolerance) AS tolerance
FROM settled
JOIN contested AS later ON later.stage_id = settled.stage_id
JOIN contested AS loaded ON loaded.stage_id = settled.against
WHERE settled.verdict = 'different' AND later.node_id > 0;

CREATE TABLE duplicate_different AS
WITH pair AS (SELECT * FROM different_pair),
total AS (
  SELECT pair.*, tree.kind, node.computed, level.level,
    reference.total_stated, coalesce(total_score.tolerance, 0.01) AS total_tolerance,
    CASE tree.kind WHEN 'total' THEN first_score WHEN 'indicator' THEN reference.total_computed END AS total_first,
    CASE tree.kind
      WHEN 'total' THEN later_score
      WHEN 'indicator' THEN reference.total_computed + tree.effective_weight * (later_score - first_score)
    END AS total_later
  FROM pair
  JOIN tree USING (node_id)
  LEFT JOIN profile_node AS node ON node.agency_id = pair.agency_id AND node.node_id = pair.node_id
  LEFT JOIN agency_total AS reference
    ON reference.agency_id = pair.agency_id AND reference.fiscal_year = pair.fiscal_year
  LEFT JOIN score AS total_score
    ON total_score.agency_id = pair.agency_id AND total_score.fiscal_year = pair.fiscal_year
    AND total_score.code = 'total'
  LEFT JOIN stated_level AS level ON level.agency_id = pair.agency_id AND level.fiscal_year = pair.fiscal_year
),
fit AS (
  SELECT total.*,
    agrees(first_score, computed, tolerance) AS first_items, agrees(later_score, computed, tolerance) AS later_items,
    kind = 'indicator' AND agrees(total_first, total_stated, total_tolerance) AS first_total,
    kind = 'indicator' AND agrees(total_later, total_stated, total_tolerance) AS later_total,
    first_band.level IS NOT NULL AS first_level, later_band.level IS NOT NULL AS later_level
  FROM total
  LEFT JOIN level_band AS first_band
    ON first_band.fiscal_year = total.fiscal_year AND first_band.level = total.level
    AND round2(total_first) >= first_band.from_total AND round2(total_first) < first_band.below_total
  LEFT JOIN level_band AS later_band
    ON later_band.fiscal_year = total.fiscal_year AND later_band.level = total.level
    AND round2(total_later) >= later_band.from_total AND round2(total_later) < later_band.below_total
),
judged AS (
  SELECT *,
    CASE
      WHEN first_items <> later_items THEN CASE WHEN first_items THEN 'first' ELSE 'later' END
      WHEN first_total <> later_total THEN CASE WHEN first_total THEN 'first' ELSE 'later' END
      WHEN first_level <> later_level THEN CASE WHEN first_level THEN 'first' ELSE 'later' END
    END AS fitting
  FROM fit
),
printed AS (
  SELECT judged.*, digits(first_said.printed) AS first_digits, digits(later_said.printed) AS later_digits
  FROM judged
  JOIN statement AS first_said ON first_said.stage_id = judged.first_id
  JOIN statement AS later_said ON later_said.stage_id = judged.later_id
)
SELECT later_id, first_id, agency_id, node_id, fiscal_year, first_score, later_score, tolerance, computed,
  CASE WHEN first_items <> later_items THEN computed END AS by_items,
  CASE fitting WHEN 'first' THEN total_first WHEN 'later' THEN total_later END AS by_total,
  level,
  fitting IS NOT NULL AND one_digit(first_digits, later_digits) AS misprint,
  CASE WHEN fitting = 'later' AND one_digit(first_digits, later_digits) THEN first_id ELSE later_id END AS wrong_id,
  CASE WHEN fitting = 'later' AND one_digit(first_digits, later_digits) THEN later_id ELSE first_id END AS right_id
FROM printed;
