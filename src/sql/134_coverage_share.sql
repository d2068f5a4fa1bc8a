CREATE MACRO coverage_share(p_agency_id, p_fiscal_year) AS TABLE
WITH part AS (
  SELECT reach, progress, sum(lost_points) AS lost_points FROM reach(p_agency_id, p_fiscal_year) WHERE rank = 1 GROUP BY ALL
)
SELECT reach, progress, lost_points, lost_points / sum(lost_points) OVER () AS share
FROM part
ORDER BY list_position(['direct', 'general', 'none'], reach),
  list_position(['done_with_result', 'done', 'underway', 'planned'], progress);
