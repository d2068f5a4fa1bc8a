-- only if: contested
-- A source states one indicator twice, with two values, and lacks exactly one other: a name was printed on the wrong row.
-- Each of the two rows is read as the missing indicator in turn. A reading that values bear out goes before one that
-- only falls into the stated level, as a level is ten points wide; it must be the only one of its kind.
CREATE TABLE name_reading AS
WITH indicator AS (
  SELECT * FROM doubt_fact WHERE kind = 'indicator'
),
lacking AS (
  SELECT stated.source_id, stated.agency_id, stated.fiscal_year, any_value(tree.node_id) AS missing_id
  FROM (SELECT DISTINCT source_id, agency_id, fiscal_year FROM indicator) AS stated
  JOIN tree ON tree.fiscal_year = stated.fiscal_year AND tree.kind = 'indicator'
  LEFT JOIN indicator AS given
    ON given.source_id = stated.source_id AND given.agency_id = stated.agency_id AND given.node_id = tree.node_id
  WHERE given.node_id IS NULL
  GROUP BY ALL HAVING count(*) = 1
),
torn AS (
  SELECT indicator.* FROM indicator
  SEMI JOIN doubt USING (source_id, agency_id, node_id)
  ANTI JOIN duplicate_different AS slip ON slip.misprint AND slip.wrong_id = indicator.stage_id
),
-- A row, and the one value that all other rows of its node agree on.
apart AS (
  SELECT torn.stage_id, torn.source_id, torn.agency_id, torn.fiscal_year, torn.node_id, torn.score, torn.tolerance,
    min(other.score) AS rest
  FROM torn JOIN torn AS other USING (source_id, agency_id, node_id)
  WHERE other.stage_id <> torn.stage_id
  GROUP BY ALL
  HAVING max(other.score) - min(other.score) <= max(other.tolerance)
    AND abs(torn.score - min(other.score)) > torn.tolerance
),
-- The total if the row is read so.
total AS (
  SELECT apart.stage_id, lacking.missing_id,
    sum(tree.effective_weight * CASE tree.node_id
      WHEN lacking.missing_id THEN apart.score WHEN apart.node_id THEN apart.rest ELSE known.score END) AS total,
    bool_and(tree.node_id IN (lacking.missing_id, apart.node_id) OR known.score IS NOT NULL) AS complete
  FROM apart JOIN lacking USING (source_id, agency_id, fiscal_year)
  JOIN tree ON tree.fiscal_year = apart.fiscal_year AND tree.kind = 'indicator'
  LEFT JOIN profile_node AS known ON known.agency_id = apart.agency_id AND known.node_id = tree.node_id
  GROUP BY ALL
),
fit AS (
  SELECT apart.*, total.missing_id, CASE WHEN total.complete THEN total.total END AS total, node.computed, level.level,
    CASE
      WHEN agrees(rest, node.computed, apart.tolerance) <> agrees(apart.score, node.computed, apart.tolerance)
      THEN agrees(rest, node.computed, apart.tolerance)
    END AS items_fit,
    agrees(apart.score, elsewhere.score, apart.tolerance) AS missing_fits,
    CASE
      WHEN agrees(rest, twin.score, apart.tolerance) <> agrees(apart.score, twin.score, apart.tolerance)
      THEN agrees(rest, twin.score, apart.tolerance)
    END AS twin_fits,
    CASE WHEN total.complete AND level.level IS NOT NULL THEN band.level IS NOT NULL END AS level_fits,
    CASE WHEN total.complete THEN nullif(agrees(total.total, totals.total_stated, 0.01), false) END AS total_fits
  FROM apart JOIN total USING (stage_id)
  LEFT JOIN profile_node AS node ON node.agency_id = apart.agency_id AND node.node_id = apart.node_id
  LEFT JOIN score AS elsewhere ON elsewhere.agency_id = apart.agency_id AND elsewhere.node_id = total.missing_id
  LEFT JOIN score AS twin
    ON twin.agency_id = apart.agency_id AND twin.node_id = apart.node_id AND twin.source_id <> apart.source_id
  LEFT JOIN stated_level AS level ON level.agency_id = apart.agency_id AND level.fiscal_year = apart.fiscal_year
  LEFT JOIN agency_total AS totals ON totals.agency_id = apart.agency_id AND totals.fiscal_year = apart.fiscal_year
  LEFT JOIN level_band AS band
    ON band.fiscal_year = apart.fiscal_year AND band.level = level.level
    AND round2(total.total) >= band.from_total AND round2(total.total) < band.below_total
)
SELECT *, coalesce(items_fit OR missing_fits OR twin_fits OR total_fits, false) AS exact FROM fit
WHERE coalesce(items_fit, true) AND coalesce(missing_fits, true) AND coalesce(twin_fits, true)
  AND coalesce(level_fits, true)
  AND coalesce(items_fit, missing_fits, twin_fits, level_fits, total_fits) IS NOT NULL
QUALIFY exact = bool_or(exact) OVER (PARTITION BY source_id, agency_id, fiscal_year)
  AND count(*) OVER (PARTITION BY source_id, agency_id, fiscal_year, exact) = 1;
