-- The years in which anything is known of an agency, with what is known of the year as a whole.
CREATE TABLE agency_year AS
WITH measured AS (
  SELECT agency_id, plan_year AS fiscal_year, count(*)::INTEGER AS measures FROM measure GROUP BY ALL
),
item AS (
  SELECT agency_id, fiscal_year, sum(items)::INTEGER AS items FROM item_listing GROUP BY ALL
),
known AS (
  SELECT profile_node.agency_id, profile_node.fiscal_year,
    count(*) FILTER (tree.kind = 'indicator')::INTEGER AS indicators,
    count(profile_node.stated) FILTER (tree.kind = 'indicator')::INTEGER AS indicators_stated
  FROM profile_node JOIN tree USING (node_id) GROUP BY ALL
),
year AS (
  SELECT agency_id, fiscal_year FROM known
  UNION SELECT agency_id, fiscal_year FROM item
  UNION SELECT agency_id, fiscal_year FROM measured
  UNION SELECT agency_id, fiscal_year FROM stated_level
)
SELECT year.agency_id, year.fiscal_year,
  coalesce(framework_year.series, '') AS series,
  coalesce(framework_year.certain, false) AS certain,
  total.total_stated, total.total_computed, total.total,
  stated_level.level AS level_stated,
  CASE WHEN total.total_computed IS NOT NULL AND used.possible = 1 THEN used.levels END AS level_computed,
  used.levels AS levels_possible,
  coalesce(measured.measures, 0) AS measures,
  coalesce(item.items, 0) AS items,
  coalesce(known.indicators, 0) AS indicators,
  coalesce(known.indicators_stated, 0) AS indicators_stated
FROM year
LEFT JOIN framework_year USING (fiscal_year)
LEFT JOIN agency_total AS total USING (agency_id, fiscal_year)
LEFT JOIN stated_level USING (agency_id, fiscal_year)
LEFT JOIN level_set AS used USING (agency_id, fiscal_year)
LEFT JOIN measured USING (agency_id, fiscal_year)
LEFT JOIN item USING (agency_id, fiscal_year)
LEFT JOIN known USING (agency_id, fiscal_year);
