-- A row with a value that has no place in its year's tree is refused whole.
CREATE TABLE unplaced AS
SELECT fact.*, CASE WHEN framework_year.fiscal_year IS NULL THEN 'framework-missing' ELSE 'code-unknown' END AS rule
FROM fact LEFT JOIN framework_year USING (fiscal_year)
WHERE fact.node_id IS NULL;

INSERT INTO refused_row
SELECT source_id, row_no, min(rule) FROM unplaced ANTI JOIN refused_row USING (source_id, row_no) GROUP BY ALL;

DELETE FROM fact USING refused_row AS refused
WHERE refused.source_id = fact.source_id AND refused.row_no = fact.row_no;
DELETE FROM level_fact USING refused_row AS refused
WHERE refused.source_id = level_fact.source_id AND refused.row_no = level_fact.row_no;
