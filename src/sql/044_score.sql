-- An item that its own source lists twice is refused under the rule that says so.
CREATE TABLE item_repeated AS
SELECT contested.*,
  first_value(contested.stage_id) OVER listing AS first_id,
  count(*) OVER (PARTITION BY source_id, agency_id, contested.node_id) AS listings
FROM contested JOIN tree ON tree.node_id = contested.node_id AND tree.kind = 'item'
WINDOW listing AS (
  PARTITION BY source_id, agency_id, contested.node_id ORDER BY row_no, col_no, stage_id
)
QUALIFY row_number() OVER listing > 1;

UPDATE refused_row SET rule = 'item-repeated'
FROM item_repeated
WHERE item_repeated.source_id = refused_row.source_id AND item_repeated.row_no = refused_row.row_no
  AND refused_row.rule LIKE 'duplicate-%';

-- What is left is what counts: one value for agency, year and node.
DELETE FROM fact USING refused_row AS refused
WHERE refused.source_id = fact.source_id AND refused.row_no = fact.row_no;
DELETE FROM fact USING settled WHERE settled.stage_id = fact.stage_id;
ALTER TABLE fact RENAME TO score;

DELETE FROM level_fact USING refused_row AS refused
WHERE refused.source_id = level_fact.source_id AND refused.row_no = level_fact.row_no;
DELETE FROM level_fact USING settled WHERE settled.stage_id = level_fact.stage_id;
ALTER TABLE level_fact RENAME TO stated_level;

-- Why an item was lost, where its row says so.
CREATE TABLE item_note AS
SELECT score.agency_id, score.node_id, word.word AS note
FROM stage_score AS stated
JOIN stage_word AS word ON word.source_id = stated.source_id AND word.word_no = stated.note_word
JOIN score ON score.stage_id = stated.rowid JOIN tree USING (node_id)
WHERE stated.note_word >= 0 AND word.word <> '' AND tree.kind = 'item';
