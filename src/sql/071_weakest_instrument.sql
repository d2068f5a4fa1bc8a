-- The least and greatest that the weakest instrument can be: known instruments say it, of open ones the total leaves a
-- range (a printed value stands for anything within 0.005 of it). The twin of framework/level.ts.
CREATE TABLE weakest_instrument AS
WITH top AS (
  SELECT node_id, fiscal_year, weight FROM tree
  SEMI JOIN (SELECT fiscal_year FROM level_rule WHERE min_instrument IS NOT NULL) AS demanding USING (fiscal_year)
  WHERE parent_id IN (SELECT node_id FROM tree WHERE kind = 'total')
),
part AS (
  SELECT total.agency_id, total.fiscal_year, total.printed, top.weight, known.score
  FROM agency_total AS total JOIN top USING (fiscal_year)
  LEFT JOIN (SELECT profile_node.* FROM profile_node SEMI JOIN top USING (node_id)) AS known
    ON known.agency_id = total.agency_id AND known.node_id = top.node_id
),
range AS (
  SELECT agency_id, fiscal_year,
    least(100, coalesce(min(round2(score)), 100)) AS weakest,
    sum(weight) FILTER (score IS NULL) AS open_weight,
    min(weight) FILTER (score IS NULL) AS least_weight,
    any_value(printed) - coalesce(sum(weight * score), 0) AS share
  FROM part GROUP BY ALL
),
bound AS (
  SELECT *,
    share BETWEEN -0.005 - open_weight * 0.005 AND open_weight * 100 + 0.005 AS consistent,
    100 + (share - 0.005 - open_weight * 100) / least_weight AS alone,
    round2(least(100, (share + 0.005) / open_weight)) AS evenly
  FROM range
)
SELECT agency_id, fiscal_year,
  CASE
    WHEN open_weight IS NULL THEN weakest
    WHEN NOT consistent THEN 0
    ELSE round2(least(weakest, greatest(0, alone)))
  END AS lowest,
  CASE WHEN open_weight IS NULL OR NOT consistent THEN weakest ELSE least(weakest, evenly) END AS highest
FROM bound;
