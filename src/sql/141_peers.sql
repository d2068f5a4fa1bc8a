CREATE MACRO peers(p_agency_id, p_fiscal_year) AS TABLE
WITH asked AS (
  SELECT year.agency_id, year.fiscal_year, year.total, agency.type, agency.province
  FROM agency_year AS year JOIN agency USING (agency_id)
  WHERE year.total IS NOT NULL AND year.agency_id = coalesce(p_agency_id, year.agency_id)
    AND year.fiscal_year = coalesce(p_fiscal_year, year.fiscal_year)
),
scope AS (
  SELECT *, 1 AS scope_order, 'all' AS scope, NULL AS label FROM asked
  UNION ALL SELECT *, 2, 'type', type FROM asked WHERE type IS NOT NULL
  UNION ALL SELECT *, 3, 'province', province FROM asked WHERE province IS NOT NULL
  UNION ALL SELECT *, 4, 'type_province', type || ' ' || province FROM asked
  WHERE type IS NOT NULL AND province IS NOT NULL
)
SELECT scope.scope, scope.label, scope.total,
  (count(*) FILTER (round2(other.total) > round2(scope.total)) + 1)::INTEGER AS rank,
  count(*)::INTEGER AS of,
  percent_below(count(*) FILTER (round2(other.total) < round2(scope.total)), count(*)) AS percentile,
  avg(other.total) AS mean, median(other.total) AS median
FROM scope
JOIN agency_year AS other ON other.fiscal_year = scope.fiscal_year AND other.total IS NOT NULL
JOIN agency ON agency.agency_id = other.agency_id
WHERE (scope.scope NOT IN ('type', 'type_province') OR agency.type = scope.type)
  AND (scope.scope NOT IN ('province', 'type_province') OR agency.province = scope.province)
GROUP BY scope.agency_id, scope.fiscal_year, scope.scope_order, scope.scope, scope.label, scope.total
ORDER BY scope.agency_id, scope.fiscal_year, scope.scope_order;
