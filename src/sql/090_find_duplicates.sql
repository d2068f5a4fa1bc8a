-- only if: contested
-- The same fact twice: with the same value a note, with another an error that names both places.
INSERT INTO finding_found
SELECT said.source_id, said.row_no, said.col_no, said.column_name, 'duplicate-different',
  -- The error is then the name on the other row, and said there.
  CASE WHEN misnamed.stage_id IS NULL THEN 'error' ELSE 'warning' END,
  coalesce(said.printed, ''), coalesce(other.printed, print2(other.score)),
  about(agency.name, said.fiscal_year, said.code),
  concat_ws('; ',
    other_place.place || ' ' || line_of(other.row_no) || ': ' || print2(other.score),
    said_place.place || ' ' || line_of(said.row_no) || ': ' || print2(said.score),
    CASE WHEN slip.by_items IS NOT NULL THEN concat_ws('; ', proof.parts, print2(slip.by_items)) END,
    CASE WHEN slip.misprint AND slip.by_items IS NULL
      THEN 'total ' || print2(slip.by_total) || coalesce(' = ' || slip.level, '') END,
    CASE WHEN slip.misprint THEN digit_change(digits(said.printed), digits(other.printed)) END),
  CASE WHEN slip.misprint THEN digits(other.printed) END,
  slip.agency_id, said.fiscal_year
FROM duplicate_different AS slip
JOIN statement AS said ON said.stage_id = slip.wrong_id
JOIN statement AS other ON other.stage_id = slip.right_id
JOIN source_place AS said_place ON said_place.source_id = said.source_id
JOIN source_place AS other_place ON other_place.source_id = other.source_id
JOIN agency USING (agency_id)
LEFT JOIN proof ON proof.agency_id = slip.agency_id AND proof.node_id = slip.node_id
LEFT JOIN name_reading AS misnamed
  ON misnamed.stage_id = slip.first_id AND agrees(slip.later_score, misnamed.rest, slip.tolerance)
ANTI JOIN name_reading ON name_reading.stage_id = slip.later_id
ANTI JOIN item_repeated ON item_repeated.stage_id = slip.later_id;

INSERT INTO finding_found
SELECT said.source_id, said.row_no, said.col_no, said.column_name, 'duplicate-different', 'error', said.printed,
  other.printed, about(agency.name, said.fiscal_year, NULL),
  other_place.place || ' ' || line_of(other.row_no) || ': ' || other.level || '; '
    || said_place.place || ' ' || line_of(said.row_no) || ': ' || said.level,
  NULL, agency.agency_id, said.fiscal_year
FROM settled
JOIN stage_level AS said ON said.rowid = -1 - settled.stage_id
JOIN stage_level AS other ON other.rowid = -1 - settled.against
JOIN source_place AS said_place ON said_place.source_id = said.source_id
JOIN source_place AS other_place ON other_place.source_id = other.source_id
JOIN agency_of_key AS of_key ON of_key.agency_key = said.agency_key
JOIN agency ON agency.agency_id = of_key.agency_id
WHERE settled.verdict = 'different' AND settled.stage_id < 0;

-- One note a row, however many values it repeats.
INSERT INTO finding_found
WITH repeated AS (
  SELECT contested.source_id, contested.row_no, min(contested.stage_id) AS stage_id, count(*) AS facts
  FROM settled JOIN contested USING (stage_id)
  ANTI JOIN item_repeated USING (stage_id)
  WHERE settled.verdict = 'same' AND contested.node_id > 0 GROUP BY ALL
)
SELECT said.source_id, said.row_no, said.col_no, said.column_name, 'duplicate-same', 'note', coalesce(said.printed, ''),
  coalesce(other.printed, ''),
  about(agency.name, said.fiscal_year, CASE WHEN repeated.facts = 1 THEN said.code END),
  place.place || ' ' || line_of(other.row_no), NULL, agency.agency_id, said.fiscal_year
FROM repeated
JOIN settled USING (stage_id)
JOIN statement AS said ON said.stage_id = repeated.stage_id
JOIN statement AS other ON other.stage_id = settled.against
JOIN source_place AS place ON place.source_id = other.source_id
JOIN agency ON agency.agency_id = said.stated_of;
