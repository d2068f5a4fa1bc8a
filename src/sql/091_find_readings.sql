-- only if: contested
-- A name on the wrong row, and an item listed twice: with the code that was meant, where exactly one fits.
INSERT INTO finding_found
SELECT said.source_id, said.row_no, coalesce(said.code_col, said.col_no), coalesce(said.code_column, said.column_name),
  'name-ambiguous', 'error', coalesce(said.code_printed, node.name_th), missing.code || ' ' || missing.name_th,
  about(agency.name, said.fiscal_year, node.code),
  concat_ws('; ', missing.code || ' = ' || print2(reading.score), node.code || ' = ' || print2(reading.rest),
    CASE WHEN reading.items_fit THEN proof.parts END,
    CASE WHEN reading.level_fits OR reading.total_fits
      THEN 'total ' || print2(reading.total) || coalesce(' = ' || reading.level, '') END),
  CASE WHEN said.code_col IS NOT NULL THEN missing.code END, agency.agency_id, said.fiscal_year
FROM name_reading AS reading
JOIN statement AS said ON said.stage_id = reading.stage_id
JOIN tree AS node ON node.node_id = reading.node_id
JOIN tree AS missing ON missing.node_id = reading.missing_id
JOIN agency USING (agency_id)
LEFT JOIN proof ON proof.agency_id = reading.agency_id AND proof.node_id = reading.node_id;

-- A total that cannot be recomputed for the misnamed row, but could once it is read as proposed.
INSERT INTO finding_found
SELECT said.source_id, said.row_no, said.col_no, said.column_name, 'total-mismatch', 'error', coalesce(said.printed, ''),
  print2(reading.total), about(agency.name, said.fiscal_year, said.code),
  concat_ws('; ', missing.code || ' = ' || print2(reading.score), node.code || ' = ' || print2(reading.rest),
    CASE WHEN reading.level_fits THEN print2(reading.total) || ' = ' || reading.level END),
  CASE WHEN reading.level_fits AND band.level IS NULL THEN print2(reading.total) END,
  agency.agency_id, said.fiscal_year
FROM name_reading AS reading
JOIN score AS stated
  ON stated.agency_id = reading.agency_id AND stated.fiscal_year = reading.fiscal_year AND stated.code = 'total'
JOIN statement AS said ON said.stage_id = stated.stage_id
JOIN tree AS node ON node.node_id = reading.node_id
JOIN tree AS missing ON missing.node_id = reading.missing_id
JOIN agency ON agency.agency_id = reading.agency_id
LEFT JOIN level_band AS band
  ON band.fiscal_year = reading.fiscal_year AND band.level = reading.level
  AND round2(stated.score) >= band.from_total AND round2(stated.score) < band.below_total
ANTI JOIN reconciled ON reconciled.stage_id = stated.stage_id
WHERE reading.total IS NOT NULL AND NOT agrees(reading.total, stated.score, stated.tolerance);

INSERT INTO finding_found
SELECT said.source_id, said.row_no, coalesce(said.code_col, said.col_no), coalesce(said.code_column, said.column_name),
  'item-repeated', 'warning', coalesce(said.code_printed, said.code), coalesce(reading.codes, ''),
  about(agency.name, said.fiscal_year, said.code),
  concat_ws('; ', place.place || ' ' || line_of(first_said.row_no), reading.detail),
  CASE WHEN reading.readings = 1 AND said.code_col IS NOT NULL THEN reading.codes END,
  agency.agency_id, said.fiscal_year
FROM item_repeated AS repeated
JOIN statement AS said ON said.stage_id = repeated.stage_id
JOIN statement AS first_said ON first_said.stage_id = repeated.first_id
JOIN source_place AS place ON place.source_id = said.source_id
JOIN agency USING (agency_id)
LEFT JOIN item_reading AS reading ON reading.stage_id = repeated.stage_id;
