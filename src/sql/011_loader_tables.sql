-- What only the loader can say: the Thai order of names (the engine has no COLLATE), and how facts stated twice were settled.
CREATE TABLE name_order (met INTEGER, name_rank INTEGER);
CREATE TABLE settled (stage_id INTEGER, verdict VARCHAR, against INTEGER);
-- Tables that a later file fills only where there is something to fill them with.
CREATE TABLE item_silent (agency_id INTEGER, fiscal_year INTEGER, node_id INTEGER);
CREATE TABLE reached (
  agency_id INTEGER, node_id INTEGER, measure_id INTEGER, via VARCHAR, basis VARCHAR, because VARCHAR, progress VARCHAR,
  reach VARCHAR, measures INTEGER, rank INTEGER
);
-- Every row that is not loaded, with the rule that refused it: first those that ingest refused.
CREATE TABLE refused_row (source_id INTEGER, row_no INTEGER, rule VARCHAR);
