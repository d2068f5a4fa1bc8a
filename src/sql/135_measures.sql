CREATE MACRO measures(p_agency_id, p_plan_year) AS TABLE
WITH aim AS (
  SELECT measure_id, string_agg(code, chr(10) ORDER BY node_order) AS targets,
    string_agg(basis, chr(10) ORDER BY node_order) AS basis,
    string_agg(because, chr(10) ORDER BY node_order) AS because
  FROM measure_target WHERE p_agency_id IS NULL OR agency_id = p_agency_id GROUP BY measure_id
)
SELECT measure_id, measure.source_id, source.file, measure.row_no, measure.seq, measure.group_name, measure.title, measure.steps,
  measure.period_text, measure.start_date, measure.end_date, measure.responsible, measure.summary, measure.outcome,
  measure.recommendation, measure.progress_text, measure.status, measure.has_result, measure.progress, aim.targets, aim.basis, aim.because
FROM measure JOIN source USING (source_id) LEFT JOIN aim USING (measure_id)
WHERE (p_agency_id IS NULL OR measure.agency_id = p_agency_id)
  AND (p_plan_year IS NULL OR measure.plan_year = p_plan_year)
ORDER BY measure_id;
