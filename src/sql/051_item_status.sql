-- Check lists: what was done about each item. No score and never counted as one. Of an item that is listed again for the
-- same agency and year the first row counts.
CREATE TABLE checklist_row AS
SELECT agency.agency_id, stated.* EXCLUDE (agency_key),
  row_number() OVER listing AS turn, first_value(stated.source_id) OVER listing AS first_source,
  first_value(stated.row_no) OVER listing AS first_row, first_value(stated.status) OVER listing AS first_status
FROM stage_item AS stated JOIN agency_of_key AS agency USING (agency_key)
WINDOW listing AS (
  PARTITION BY agency.agency_id, stated.fiscal_year, coalesce(stated.code, stated.source_id || ' ' || stated.row_no)
  ORDER BY stated.source_id, stated.row_no
);

ALTER TABLE checklist_row ADD COLUMN rule VARCHAR;
UPDATE checklist_row SET rule = CASE
    WHEN source_id = first_source THEN 'item-repeated'
    WHEN status IS NOT DISTINCT FROM first_status THEN 'duplicate-same'
    ELSE 'duplicate-different'
  END
WHERE turn > 1;

INSERT INTO refused_row SELECT source_id, row_no, rule FROM checklist_row WHERE turn > 1;

-- node_id NULL: that year's framework has no item of this code.
CREATE TABLE item_status AS
SELECT listed.agency_id, listed.source_id, listed.row_no, listed.fiscal_year, tree.node_id, listed.code, listed.name,
  listed.components, listed.responsible, listed.status, listed.status_printed, listed.progress, tree.concept,
  tree.name_th AS node_name
FROM checklist_row AS listed
LEFT JOIN tree ON tree.fiscal_year = listed.fiscal_year AND tree.code = listed.code AND tree.kind = 'item'
WHERE listed.turn = 1;
