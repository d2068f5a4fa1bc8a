-- The cells that findings speak of, with all that was printed; one pass over 800,000 cells instead of one a finding.
CREATE TABLE statement AS
WITH needed AS (
  SELECT stage_id FROM contested WHERE node_id > 0
  UNION SELECT stage_id FROM unplaced
  UNION SELECT stage_id FROM reconciled WHERE NOT agrees
  UNION
  SELECT score.stage_id FROM score JOIN tree USING (node_id)
  JOIN level_set ON level_set.agency_id = score.agency_id AND level_set.fiscal_year = score.fiscal_year
  WHERE tree.kind = 'total' AND level_set.possible > 1
  UNION
  SELECT score.stage_id FROM score SEMI JOIN contested USING (agency_id, fiscal_year) WHERE score.code = 'total'
)
SELECT stated.rowid::INTEGER AS stage_id, stated.*
FROM stage_score AS stated SEMI JOIN needed ON needed.stage_id = stated.rowid;
