CREATE MACRO sources() AS TABLE
SELECT source_id, file, sheet, kind, subject, layout, encoding, rows_read, rows_loaded, rows_refused
FROM source ORDER BY source_id;
