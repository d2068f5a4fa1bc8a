-- Values that were read and do not count: their rows are refused, or another statement of the same fact was before them.
CREATE TABLE score_not_loaded AS
SELECT stated.source_id, stated.row_no, stated.col_no, agency.agency_id, stated.fiscal_year, code.word AS code, stated.score
FROM stage_score AS stated ANTI JOIN score ON score.stage_id = stated.rowid
JOIN word_agency AS agency ON agency.source_id = stated.source_id AND agency.word_no = stated.agency_key_word
JOIN stage_word AS code ON code.source_id = stated.source_id AND code.word_no = stated.code_word;
