export const sqlExamples = ['weakest', 'lostItems', 'change', 'coverage', 'findings'] as const;
export type SqlExample = (typeof sqlExamples)[number];

/** Five questions over all agencies, about a year (B.E.) and the one before it. */
export const exampleSql = (year: number, before: number): Readonly<Record<SqlExample, string>> => ({
  weakest: `SELECT code, any_value(name_th) AS name_th, count(*) AS agencies,
  round(avg(score), 2) AS mean, round(avg(lost_points), 2) AS mean_lost,
  count(*) FILTER (WHERE below_line) AS below_85
FROM weakest(NULL, ${year})
GROUP BY code
ORDER BY mean_lost DESC, code`,
  lostItems: `WITH known AS (
  SELECT count(*) AS agencies FROM agency_year WHERE fiscal_year = ${year} AND items > 0
)
SELECT code, any_value(name_th) AS name_th, count(*) AS lost,
  round(100 * count(*) / any_value(known.agencies), 1) AS share
FROM items_lost(NULL, ${year}), known
GROUP BY code
ORDER BY lost DESC, code`,
  change: `SELECT agency.name, earlier.total AS total_${before}, later.total AS total_${year},
  round(later.total - earlier.total, 2) AS change
FROM agency_year AS later
JOIN agency_year AS earlier USING (agency_id)
JOIN agency USING (agency_id)
WHERE later.fiscal_year = ${year} AND earlier.fiscal_year = ${before}
ORDER BY change DESC NULLS LAST, agency.name`,
  coverage: `WITH best AS (
  SELECT agency_id, reach, sum(lost_points) AS points
  FROM reach(NULL, ${year}) WHERE rank = 1 GROUP BY ALL
)
SELECT agency.name, round(sum(points), 2) AS lost_points,
  round(100 * coalesce(sum(points) FILTER (WHERE reach = 'direct'), 0) / sum(points), 1) AS direct,
  round(100 * coalesce(sum(points) FILTER (WHERE reach = 'general'), 0) / sum(points), 1) AS general,
  round(100 * coalesce(sum(points) FILTER (WHERE reach = 'none'), 0) / sum(points), 1) AS none
FROM best JOIN agency USING (agency_id)
GROUP BY agency_id, agency.name
ORDER BY none DESC, lost_points DESC, agency.name`,
  findings: `SELECT rule, level, count(*) AS findings,
  count(DISTINCT agency_id) AS agencies, any_value(file) AS file, min(row_no) AS first_row
FROM findings(NULL)
GROUP BY rule, level
ORDER BY findings DESC, rule, level`,
});
