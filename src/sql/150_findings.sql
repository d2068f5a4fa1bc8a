-- An agency is also shown what could not be tied to any agency.
CREATE MACRO findings(p_agency_id) AS TABLE
SELECT finding_id, source_id, source.file, source.sheet, row_no, col_no, column_name, rule, level, value, expected, about,
  detail, proposal, agency_id, fiscal_year
FROM finding JOIN source USING (source_id)
WHERE p_agency_id IS NULL OR agency_id IS NULL OR agency_id = p_agency_id
ORDER BY finding_id;
