import type { Engine } from '../engine/engine';
import { agencies } from '../questions/agencies';
import { ask } from '../questions/question';
import { sources } from '../questions/sources';
import { sourceCells } from './cells';
import type { Source } from './files';
import { readMeasures } from './readMeasures';
import { readItems, readScores } from './readScores';
import { printed } from './round';
import { rowsOf } from './rowsOf';

const totalsSql = `
  SELECT agency.name AS agency, fiscal_year, stated, computed
  FROM profile_node JOIN agency USING (agency_id) WHERE code = 'total' AND computed IS NOT NULL
  ORDER BY agency.name_rank, fiscal_year`;

/** What was read: every source, and every fact that was loaded with the line it stood on. */
export async function read(engine: Engine, files: readonly Source[]) {
  const names = files.map(({ file }) => file);
  const cells = files.map(sourceCells);
  return {
    sources: (await ask(engine, sources, {})).map((row) => ({
      file: files[row.source_id - 1]?.file ?? row.file,
      sheet: row.sheet,
      kind: row.kind,
      subject: row.subject,
      layout: row.layout,
      encoding: row.encoding,
      rows_read: row.rows_read,
      rows_loaded: row.rows_loaded,
      rows_refused: row.rows_refused,
    })),
    agencies: (await ask(engine, agencies, {})).map(
      ({ name, type, district, province, first_year, last_year }) => ({
        name,
        type,
        district,
        province,
        first_year,
        last_year,
      }),
    ),
    scores: await readScores(engine, names, cells),
    totals: (await rowsOf(engine, totalsSql)).map((row) => ({
      ...row,
      stated: printed(row.stated as number | null),
      computed: printed(row.computed as number),
    })),
    items: await readItems(engine, names, cells),
    measures: await readMeasures(engine, names, cells),
  };
}
