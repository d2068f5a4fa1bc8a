-- progress: how far a measure went; an outcome that is written down proves that it was carried out.
CREATE TABLE measure AS
SELECT row_number() OVER (ORDER BY stated.source_id, stated.measure_no)::INTEGER AS measure_id,
  agency.agency_id, stated.* EXCLUDE (agency_key),
  CASE
    WHEN stated.has_result AND coalesce(stated.status, 'done') = 'done' THEN 'done_with_result'
    WHEN stated.status IN ('done', 'underway') THEN stated.status
    ELSE 'planned'
  END AS progress
FROM stage_measure AS stated JOIN agency_of_key AS agency USING (agency_key);

-- A plan aims at the result of the year before it; where that year has no framework, codes are those of its own year.
CREATE TABLE measure_target AS
SELECT measure.measure_id, measure.agency_id, tree.fiscal_year, tree.node_id, tree.node_order, target.code,
  target.basis, coalesce(target.because, '') AS because
FROM stage_target AS target
JOIN measure USING (source_id, measure_no)
LEFT JOIN framework_year AS before ON before.fiscal_year = measure.plan_year - 1
JOIN tree ON tree.fiscal_year = coalesce(before.fiscal_year, measure.plan_year) AND tree.code = target.code;
