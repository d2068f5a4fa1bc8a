-- only if: checklist_row WHERE turn > 1
-- An item that check lists state twice.
INSERT INTO finding_found
SELECT said.source_id, said.row_no, -1, '', said.rule, CASE said.rule WHEN 'duplicate-same' THEN 'note' ELSE 'error' END,
  CASE said.rule WHEN 'item-repeated' THEN said.code ELSE coalesce(said.status_printed, '') END,
  CASE said.rule WHEN 'item-repeated' THEN '' ELSE coalesce(other.status_printed, '') END,
  about(agency.name, said.fiscal_year, said.code), place.place || ' ' || line_of(said.first_row), NULL,
  said.agency_id, said.fiscal_year
FROM checklist_row AS said
JOIN checklist_row AS other ON other.source_id = said.first_source AND other.row_no = said.first_row
JOIN source_place AS place ON place.source_id = said.first_source
JOIN agency ON agency.agency_id = said.agency_id
WHERE said.turn > 1;
