-- Every value stated, by numbers of agency and node. node_id NULL: that year has no such node, or no framework.
INSERT INTO refused_row SELECT source_id, row_no, min(rule) FROM stage_refused GROUP BY ALL;

CREATE TABLE fact AS
SELECT stated.rowid::INTEGER AS stage_id, stated.source_id, stated.row_no, stated.col_no, agency.agency_id,
  stated.fiscal_year, tree.node_id, stated.code, stated.score, stated.tolerance
FROM stage_score AS stated
JOIN agency_of_key AS agency USING (agency_key)
LEFT JOIN tree ON tree.fiscal_year = stated.fiscal_year AND tree.code = stated.code;

-- Stated levels are facts as well; their ids are negative so that both kinds can be settled in one go.
CREATE TABLE level_fact AS
SELECT (-1 - stated.rowid)::INTEGER AS stage_id, stated.source_id, stated.row_no, stated.col_no, agency.agency_id,
  stated.fiscal_year, rule.level, rule.level_order
FROM stage_level AS stated
JOIN agency_of_key AS agency USING (agency_key)
JOIN level_rule AS rule ON rule.fiscal_year = stated.fiscal_year AND rule.level = stated.level;
