CREATE MACRO refused_rows(p_source_id) AS TABLE
SELECT source_id, row_no, rule FROM refused_row
WHERE (p_source_id IS NULL OR source_id = p_source_id)
ORDER BY source_id, row_no;
