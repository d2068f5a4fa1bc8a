-- unit '': measures that name nobody.
CREATE MACRO responsible_load(p_agency_id, p_plan_year) AS TABLE
WITH part AS (
  SELECT DISTINCT measure_id, progress, unnest(string_split(coalesce(responsible, ''), chr(10))) AS unit
  FROM measure
  WHERE (p_agency_id IS NULL OR agency_id = p_agency_id) AND (p_plan_year IS NULL OR plan_year = p_plan_year)
)
SELECT unit, count(*)::INTEGER AS measures, count(*) FILTER (progress IN ('done', 'done_with_result'))::INTEGER AS done,
  count(*) FILTER (progress = 'done_with_result')::INTEGER AS with_result
FROM part GROUP BY unit ORDER BY measures DESC, unit;
