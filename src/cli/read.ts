import type { Engine, Value } from '../engine/engine';
import { agencies } from '../questions/agencies';
import { ask } from '../questions/question';
import { sources } from '../questions/sources';
import type { Source } from './files';
import { printed } from './round';

type Row = Readonly<Record<string, Value>>;

async function rows(engine: Engine, sql: string): Promise<Row[]> {
  const { rows: count, columns } = await engine.query(sql);
  const entries = Object.entries(columns);
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(entries.map(([name, values]) => [name, values[row] ?? null])),
  );
}

const scoresSql = (items: boolean) => `
  SELECT agency.name AS agency, score.fiscal_year, score.code, score.score, score.row_no AS line, score.source_id
  FROM score JOIN agency USING (agency_id) LEFT JOIN node USING (fiscal_year, code)
  WHERE (coalesce(node.kind, '') = 'item') = ${items}
  ORDER BY score.source_id, score.row_no, agency.name_rank, score.fiscal_year, node.node_order, score.code`;

const totalsSql = `
  SELECT agency.name AS agency, fiscal_year, stated, computed
  FROM profile_node JOIN agency USING (agency_id) WHERE code = 'total' AND computed IS NOT NULL
  ORDER BY agency.name_rank, fiscal_year`;

const measuresSql = `
  SELECT agency.name AS agency, plan_year, seq, title, start_date, end_date, responsible, status, row_no AS line,
    source_id
  FROM measure JOIN agency USING (agency_id) ORDER BY source_id, row_no, measure_id`;

/** What was read: every source, and every fact that was loaded with the line it stood on. */
export async function read(engine: Engine, files: readonly Source[]) {
  const placed = async (sql: string) =>
    (await rows(engine, sql)).map(({ source_id, ...fact }) => ({
      ...fact,
      ...(typeof fact.score === 'number' ? { score: printed(fact.score) } : {}),
      file: files[Number(source_id) - 1]?.file ?? null,
    }));
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
    scores: await placed(scoresSql(false)),
    totals: (await rows(engine, totalsSql)).map((row) => ({
      ...row,
      stated: printed(row.stated as number | null),
      computed: printed(row.computed as number),
    })),
    items: await placed(scoresSql(true)),
    measures: await placed(measuresSql),
  };
}
