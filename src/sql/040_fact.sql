-- Every value stated, by numbers of agency and node. node_id NULL: that year has no such node, or no framework.
INSERT INTO refused_row SELECT source_id, row_no, min(rule) FROM stage_refused GROUP BY ALL;

CREATE TABLE word_agency AS
SELECT word.source_id, word.word_no, agency.agency_id
FROM stage_word AS word JOIN agency_of_key AS agency ON agency.agency_key = word.word;

CREATE TABLE word_node AS
SELECT word.source_id, word.word_no, tree.fiscal_year, tree.node_id, tree.code
FROM stage_word AS word JOIN tree ON tree.code = word.word;

CREATE TABLE fact AS
SELECT stated.rowid::INTEGER AS stage_id, stated.source_id, stated.row_no, stated.col_no, agency.agency_id,
  stated.fiscal_year, node.node_id, node.code, stated.score, stated.tolerance
FROM stage_score AS stated
JOIN word_agency AS agency
  ON agency.source_id = stated.source_id AND agency.word_no = stated.agency_key_word
LEFT JOIN word_node AS node
  ON node.source_id = stated.source_id AND node.word_no = stated.code_word AND node.fiscal_year = stated.fiscal_year;

-- Stated levels are facts as well; their ids are negative so that both kinds can be settled in one go.
CREATE TABLE level_fact AS
SELECT (-1 - stated.rowid)::INTEGER AS stage_id, stated.source_id, stated.row_no, stated.col_no, agency.agency_id,
  stated.fiscal_year, rule.level, rule.level_order
FROM stage_level AS stated
JOIN agency_of_key AS agency USING (agency_key)
JOIN level_rule AS rule ON rule.fiscal_year = stated.fiscal_year AND rule.level = stated.level;
