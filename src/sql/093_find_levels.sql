-- The stated level against the levels the year allows; another is proposed where the stated total is borne out. Where
-- instruments would decide and are not known, a note says so.
INSERT INTO finding_found
SELECT said.source_id, said.row_no, said.col_no, said.column_name, 'level-mismatch', 'error', said.printed,
  used.levels, about(agency.name, said.fiscal_year, NULL),
  concat_ws('; ', 'total ' || print2(year.total) || ' = ' || used.levels,
    CASE WHEN NOT coalesce(total.agrees, true) THEN 'stated ' || print2(year.total_stated) END),
  CASE WHEN used.possible = 1 AND total.agrees THEN used.levels END,
  agency.agency_id, said.fiscal_year
FROM stated_level AS level
JOIN stage_level AS said ON said.rowid = -1 - level.stage_id
JOIN agency USING (agency_id)
JOIN agency_total AS year ON year.agency_id = level.agency_id AND year.fiscal_year = level.fiscal_year
JOIN level_set AS used ON used.agency_id = level.agency_id AND used.fiscal_year = level.fiscal_year
LEFT JOIN reconciled AS total
  ON total.agency_id = level.agency_id AND total.fiscal_year = level.fiscal_year AND total.code = 'total'
WHERE NOT list_contains(string_split(used.levels, ' | '), level.level);

INSERT INTO finding_found
SELECT coalesce(said_level.source_id, said.source_id), coalesce(said_level.row_no, said.row_no),
  coalesce(said_level.col_no, said.col_no), coalesce(said_level.column_name, said.column_name),
  'level-open', 'note', coalesce(said_level.printed, said.printed, ''), used.levels,
  about(agency.name, used.fiscal_year, NULL), 'total ' || print2(year.total), NULL, agency.agency_id, used.fiscal_year
FROM level_set AS used
JOIN agency_total AS year ON year.agency_id = used.agency_id AND year.fiscal_year = used.fiscal_year
JOIN agency ON agency.agency_id = used.agency_id
JOIN score ON score.agency_id = used.agency_id AND score.fiscal_year = used.fiscal_year AND score.code = 'total'
JOIN statement AS said ON said.stage_id = score.stage_id
LEFT JOIN stated_level AS level ON level.agency_id = used.agency_id AND level.fiscal_year = used.fiscal_year
LEFT JOIN stage_level AS said_level ON said_level.rowid = -1 - level.stage_id
WHERE used.possible > 1
  AND (level.level IS NULL OR list_contains(string_split(used.levels, ' | '), level.level));
