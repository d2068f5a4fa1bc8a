-- What only the loader can say: the Thai order of names (the engine has no COLLATE), and how facts stated twice were settled.
CREATE TABLE name_rank (name VARCHAR, name_rank INTEGER);
CREATE TABLE settled (stage_id INTEGER, verdict VARCHAR, against INTEGER);
-- Every row that is not loaded, with the rule that refused it: first those that ingest refused.
CREATE TABLE refused_row (source_id INTEGER, row_no INTEGER, rule VARCHAR);
