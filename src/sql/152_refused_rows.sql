CREATE MACRO refused_rows(p_source_id) AS TABLE
SELECT source_id, row_no, rule FROM refused_row
WHERE source_id = coalesce(p_source_id, source_id)
ORDER BY source_id, row_no;
