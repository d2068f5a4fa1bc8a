-- A concept that is several items in a year is at 100 when all of them are. points: what it is worth in the later year
-- (dropped: in the earlier), of its items at 0 where it is lost.
CREATE MACRO item_change(p_agency_id, p_from_year, p_to_year) AS TABLE
WITH year AS (
  SELECT agency_id FROM item_listing
  WHERE (p_agency_id IS NULL OR agency_id = p_agency_id) AND fiscal_year IN (p_from_year, p_to_year) GROUP BY agency_id
),
value AS (
  SELECT agency_id, node_id, score FROM item_values(p_agency_id, p_from_year)
  UNION SELECT agency_id, node_id, score FROM item_values(p_agency_id, p_to_year)
),
part AS (
  SELECT year.agency_id, crosswalk.concept, crosswalk.fiscal_year,
    any_value(crosswalk.name_th) AS name_th, any_value(crosswalk.concept_order) AS concept_order,
    string_agg(crosswalk.code, ' ' ORDER BY tree.node_order) AS codes,
    CASE
      WHEN min(value.score) < 100 THEN 0
      WHEN count(value.score) = count(*) THEN 100
    END::DOUBLE AS score,
    bool_and(crosswalk.certain AND tree.certain) AS certain,
    sum(tree.effective_weight) * 100 AS points,
    sum(tree.effective_weight * (100 - value.score)) AS lost
  FROM year
  JOIN crosswalk ON crosswalk.fiscal_year IN (p_from_year, p_to_year)
  JOIN tree ON tree.fiscal_year = crosswalk.fiscal_year AND tree.code = crosswalk.code
  LEFT JOIN value ON value.agency_id = year.agency_id AND value.node_id = tree.node_id
  GROUP BY ALL
),
both_years AS (
  SELECT agency_id, concept, any_value(name_th) AS name_th, any_value(concept_order) AS concept_order,
    any_value(codes) FILTER (fiscal_year = p_from_year) AS codes_from,
    any_value(codes) FILTER (fiscal_year = p_to_year) AS codes_to,
    any_value(score) FILTER (fiscal_year = p_from_year) AS score_from,
    any_value(score) FILTER (fiscal_year = p_to_year) AS score_to,
    bool_and(certain) AS certain,
    any_value(points) FILTER (fiscal_year = p_from_year) AS points_from,
    any_value(points) FILTER (fiscal_year = p_to_year) AS points_to,
    any_value(lost) FILTER (fiscal_year = p_to_year) AS lost_to
  FROM part GROUP BY ALL
)
SELECT concept, name_th, codes_from, codes_to, score_from, score_to,
  CASE
    WHEN codes_from IS NULL THEN 'new'
    WHEN codes_to IS NULL THEN 'dropped'
    WHEN score_from IS NULL OR score_to IS NULL THEN 'unknown'
    WHEN score_from < 100 THEN CASE WHEN score_to < 100 THEN 'still_lost' ELSE 'regained' END
    WHEN score_to < 100 THEN 'lost'
    ELSE 'kept'
  END AS state,
  certain,
  CASE WHEN codes_to IS NULL THEN points_from WHEN score_to = 0 THEN lost_to ELSE points_to END AS points
FROM both_years
WHERE score_from IS NOT NULL OR score_to IS NOT NULL
ORDER BY agency_id, concept_order;
