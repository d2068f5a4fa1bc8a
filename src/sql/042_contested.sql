-- The facts that are stated more than once. The loader goes through them in the order of files and rows:
-- the first statement wins, a row that contradicts it or says nothing new is refused.
-- fact: agency and node in one number (a year's level counts as a node), as grouping by one number is twice as fast.
CREATE TABLE contested AS
WITH stated AS NOT MATERIALIZED (
  SELECT agency_id::BIGINT * 131072 + 65536 + node_id AS fact, * FROM (
    SELECT stage_id, source_id, row_no, col_no, agency_id, node_id, fiscal_year, score, tolerance FROM fact
    UNION ALL
    SELECT stage_id, source_id, row_no, col_no, agency_id, -fiscal_year, fiscal_year, level_order, 0 FROM level_fact
  )
),
twice AS (
  SELECT fact FROM stated GROUP BY fact HAVING count(*) > 1
)
SELECT stated.* FROM stated SEMI JOIN twice USING (fact);

-- How many facts each of their rows states in all.
CREATE TABLE contested_row AS
WITH stated AS NOT MATERIALIZED (
  SELECT source_id, row_no FROM fact UNION ALL SELECT source_id, row_no FROM level_fact
)
SELECT source_id, row_no, count(*)::INTEGER AS facts
FROM stated SEMI JOIN contested USING (source_id, row_no) GROUP BY ALL;
