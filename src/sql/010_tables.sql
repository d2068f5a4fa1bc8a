-- What ingest delivers, as it stood in the files. One row of stage_score is one cell that states one value.
CREATE TABLE stage_source (
  source_id INTEGER, file VARCHAR, sheet VARCHAR, kind VARCHAR, subject VARCHAR, layout VARCHAR, encoding VARCHAR,
  rows_read INTEGER
);
-- One row per distinct spelling in a source; agency_key is what makes two spellings the same agency.
CREATE TABLE stage_agency (
  source_id INTEGER, row_no INTEGER, agency_key VARCHAR, name VARCHAR, agency_code VARCHAR, type VARCHAR,
  district VARCHAR, province VARCHAR, region VARCHAR
);
-- score 0–100 (points of 30/30/40 already converted); tolerance: how far a recomputation may differ, from the decimals printed.
-- …_word: number of the text in stage_word, -1 where there is none. code_col: column of the cell that says which node this
-- is (a proposal to read another node edits that cell), with its header and its text as printed; -1 where a header says it.
CREATE TABLE stage_score (
  source_id INTEGER, row_no INTEGER, col_no INTEGER, fiscal_year INTEGER, agency_key_word INTEGER, code_word INTEGER,
  printed_word INTEGER, note_word INTEGER, column_name_word INTEGER, code_col INTEGER, code_column_word INTEGER,
  code_printed_word INTEGER, score DOUBLE, tolerance DOUBLE
);
-- Texts of a source's scores, each once: 805,000 rows of numbers come over in a third of the time of texts.
CREATE TABLE stage_word (source_id INTEGER, word_no INTEGER, word VARCHAR);
CREATE TABLE stage_level (
  source_id INTEGER, row_no INTEGER, col_no INTEGER, column_name VARCHAR, agency_key VARCHAR, fiscal_year INTEGER,
  level VARCHAR, printed VARCHAR
);
-- Lists (steps, responsible) are joined by a line feed. Dates are ISO text. status: planned | underway | done | NULL = not stated.
-- progress_text: what the document says under ความก้าวหน้า, without its tick boxes.
CREATE TABLE stage_measure (
  source_id INTEGER, measure_no INTEGER, row_no INTEGER, agency_key VARCHAR, plan_year INTEGER, seq VARCHAR,
  group_name VARCHAR, title VARCHAR, steps VARCHAR, period_text VARCHAR, start_date VARCHAR, end_date VARCHAR,
  responsible VARCHAR, summary VARCHAR, outcome VARCHAR, recommendation VARCHAR, progress_text VARCHAR, status VARCHAR,
  has_result BOOLEAN
);
-- A row of a check list of items. It is no score. code as o12, NULL where the row's own is none; status as of a measure,
-- status_printed the words that say it.
CREATE TABLE stage_item (
  source_id INTEGER, row_no INTEGER, agency_key VARCHAR, fiscal_year INTEGER, code VARCHAR, name VARCHAR,
  components VARCHAR, responsible VARCHAR, status VARCHAR, status_printed VARCHAR, progress VARCHAR
);
-- basis: stated | matched | confirmed. because: the words that matched. Codes are those of the year before plan_year.
CREATE TABLE stage_target (
  source_id INTEGER, measure_no INTEGER, code VARCHAR, basis VARCHAR, because VARCHAR
);
CREATE TABLE stage_finding (
  source_id INTEGER, row_no INTEGER, col_no INTEGER, column_name VARCHAR, rule VARCHAR, level VARCHAR, value VARCHAR,
  expected VARCHAR, about VARCHAR, detail VARCHAR, proposal VARCHAR
);
CREATE TABLE stage_refused (source_id INTEGER, row_no INTEGER, rule VARCHAR);

-- The frameworks, loaded from src/framework; weight is the share in the parent, effective_weight the product down from the root.
CREATE TABLE node (
  fiscal_year INTEGER, code VARCHAR, parent VARCHAR, kind VARCHAR, weight DOUBLE, effective_weight DOUBLE,
  name_th VARCHAR, name_en VARCHAR, certain BOOLEAN, concept VARCHAR, node_order INTEGER
);
CREATE TABLE level_rule (
  fiscal_year INTEGER, level_order INTEGER, level VARCHAR, name_en VARCHAR, min_total DOUBLE, min_instrument DOUBLE
);
CREATE TABLE framework_year (fiscal_year INTEGER, series VARCHAR, certain BOOLEAN);
CREATE TABLE crosswalk (
  concept VARCHAR, name_th VARCHAR, fiscal_year INTEGER, code VARCHAR, certain BOOLEAN, concept_order INTEGER
);
-- The 77 provinces of Thailand, from src/text/regions.json.
CREATE TABLE province_region (province VARCHAR, region VARCHAR, province_order INTEGER);
