-- Values that were read and do not count: their rows are refused, or another statement of the same fact was before them.
CREATE TABLE score_not_loaded AS
SELECT stated.source_id, stated.row_no, stated.col_no, agency.agency_id, stated.fiscal_year, stated.code, stated.score
FROM stage_score AS stated JOIN agency_of_key AS agency USING (agency_key)
ANTI JOIN score ON score.stage_id = stated.rowid;
