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
),
cell AS MATERIALIZED (
  SELECT stated.rowid::INTEGER AS stage_id, stated.*
  FROM stage_score AS stated SEMI JOIN needed ON needed.stage_id = stated.rowid
)
SELECT cell.stage_id, cell.source_id, cell.row_no, cell.col_no, column_name.word AS column_name, agency.agency_id AS stated_of,
  cell.fiscal_year, code.word AS code, cell.score, cell.tolerance, printed.word AS printed, note.word AS note,
  nullif(cell.code_col, -1) AS code_col, code_column.word AS code_column, code_printed.word AS code_printed
FROM cell
JOIN word_agency AS agency ON agency.source_id = cell.source_id AND agency.word_no = cell.agency_key_word
LEFT JOIN stage_word AS column_name
  ON column_name.source_id = cell.source_id AND column_name.word_no = cell.column_name_word
LEFT JOIN stage_word AS code ON code.source_id = cell.source_id AND code.word_no = cell.code_word
LEFT JOIN stage_word AS printed ON printed.source_id = cell.source_id AND printed.word_no = cell.printed_word
LEFT JOIN stage_word AS note ON note.source_id = cell.source_id AND note.word_no = cell.note_word
LEFT JOIN stage_word AS code_column
  ON code_column.source_id = cell.source_id AND code_column.word_no = cell.code_column_word
LEFT JOIN stage_word AS code_printed
  ON code_printed.source_id = cell.source_id AND code_printed.word_no = cell.code_printed_word;
