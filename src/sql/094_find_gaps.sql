-- Years of which some indicators are stated, and not all are known.
INSERT INTO finding_found
WITH whole AS (
  SELECT fiscal_year, count(*) AS indicators FROM tree WHERE kind = 'indicator' GROUP BY fiscal_year
),
partial AS (
  SELECT year.agency_id, year.fiscal_year FROM agency_year AS year JOIN whole USING (fiscal_year)
  WHERE year.indicators_stated > 0 AND year.indicators < whole.indicators
),
gap AS (
  SELECT partial.agency_id, partial.fiscal_year, string_agg(tree.code, ' ' ORDER BY tree.node_order) AS codes,
    string_agg(tree.name_th, '; ' ORDER BY tree.node_order) AS names
  FROM partial JOIN tree ON tree.fiscal_year = partial.fiscal_year AND tree.kind = 'indicator'
  ANTI JOIN profile_node AS known ON known.agency_id = partial.agency_id AND known.node_id = tree.node_id
  GROUP BY ALL
),
at_row AS (
  SELECT agency_id, fiscal_year, min((source_id, row_no)) AS first_row FROM score
  SEMI JOIN gap USING (agency_id, fiscal_year) GROUP BY ALL
)
SELECT at_row.first_row[1], at_row.first_row[2], -1, '', 'indicator-missing', 'warning', '', gap.codes,
  about(agency.name, gap.fiscal_year, NULL), gap.names, NULL, gap.agency_id, gap.fiscal_year
FROM gap JOIN at_row USING (agency_id, fiscal_year) JOIN agency USING (agency_id);

-- Values that have no place: a year without a framework once a source, an unknown code wherever it stands.
INSERT INTO finding_found
SELECT said.source_id, min(said.row_no), -1, '', 'framework-missing', 'error', said.fiscal_year::VARCHAR, '',
  said.fiscal_year::VARCHAR, count(DISTINCT said.row_no)::VARCHAR, NULL, NULL, said.fiscal_year
FROM unplaced AS said WHERE rule = 'framework-missing' GROUP BY said.source_id, said.fiscal_year;

INSERT INTO finding_found
SELECT said.source_id, said.row_no, coalesce(said.code_col, said.col_no), coalesce(said.code_column, said.column_name),
  'code-unknown', 'error', coalesce(said.code_printed, said.code), '', about(agency.name, said.fiscal_year, said.code),
  '', NULL, unplaced.agency_id, said.fiscal_year
FROM unplaced JOIN statement AS said ON said.stage_id = unplaced.stage_id JOIN agency USING (agency_id)
WHERE unplaced.rule = 'code-unknown';
