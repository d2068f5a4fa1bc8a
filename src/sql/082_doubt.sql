-- only if: contested
-- Where one source states a node of one agency-year more than once, everything it says of that agency-year is needed
-- to find what was meant. Nodes stated more than four times are a fault of the file, not a slip in a row.
CREATE TABLE doubt AS
SELECT source_id, agency_id, fiscal_year, node_id FROM contested WHERE node_id > 0
GROUP BY ALL HAVING count(*) BETWEEN 2 AND 4;

CREATE TABLE doubt_fact AS
SELECT stated.rowid::INTEGER AS stage_id, stated.source_id, stated.row_no, agency.agency_id, stated.fiscal_year,
  tree.node_id, tree.kind, stated.score, stated.tolerance
FROM stage_score AS stated
JOIN word_agency AS agency ON agency.source_id = stated.source_id AND agency.word_no = stated.agency_key_word
JOIN word_node AS node
  ON node.source_id = stated.source_id AND node.word_no = stated.code_word AND node.fiscal_year = stated.fiscal_year
JOIN tree USING (node_id)
SEMI JOIN doubt
  ON doubt.source_id = stated.source_id AND doubt.agency_id = agency.agency_id
  AND doubt.fiscal_year = stated.fiscal_year;
