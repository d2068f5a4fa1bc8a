-- Errors first, then by file and row; two of the same kind at one place are one.
CREATE TABLE finding AS
SELECT row_number() OVER (
    ORDER BY list_position(['error', 'warning', 'note'], level), source_id, row_no, col_no, rule, value, about, detail
  )::INTEGER AS finding_id, *
FROM (SELECT DISTINCT * FROM finding_found);

-- What was read from each file. Read = loaded + refused, and a row is one or the other.
CREATE TABLE source AS
SELECT stage_source.source_id, file, sheet, kind, subject, layout, encoding, rows_read,
  (rows_read - coalesce(refused.rows, 0))::INTEGER AS rows_loaded, coalesce(refused.rows, 0)::INTEGER AS rows_refused
FROM stage_source LEFT JOIN (
  SELECT source_id, count(*) AS rows FROM refused_row GROUP BY source_id
) AS refused USING (source_id);
