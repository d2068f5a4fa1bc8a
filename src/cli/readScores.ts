import type { Engine, Value } from '../engine/engine';
import { lineOf } from '../ingest/place';
import { checklist } from '../questions/checklist';
import { findings } from '../questions/findings';
import { ask } from '../questions/question';
import type { SourceCells } from './cells';
import { printed } from './round';
import { rowsOf } from './rowsOf';

const statedSql = (items: boolean) => `
  WITH stated AS (
    SELECT agency_id, fiscal_year, code, score, source_id, row_no, col_no, true AS loaded FROM score
    UNION ALL
    SELECT agency_id, fiscal_year, code, score, source_id, row_no, col_no, false FROM score_not_loaded
  )
  SELECT agency.name AS agency, fiscal_year, code, score, loaded, source_id, row_no, col_no
  FROM stated JOIN agency USING (agency_id) LEFT JOIN node USING (fiscal_year, code)
  WHERE (coalesce(node.kind, '') = 'item') = ${String(items)}
  ORDER BY source_id, row_no % 100000000, row_no, col_no, agency.name_rank, fiscal_year, node.node_order, code`;

/** Rules of errors and warnings about cells by source and place: which printed values are doubted, and why. */
async function rulesByPlace(engine: Engine): Promise<(source: Value, place: Value) => readonly string[]> {
  const rules = new Map<string, Set<string>>();
  for (const { source_id, row_no, col_no, level, rule } of await ask(engine, findings, { agency_id: null })) {
    if (level === 'note' || col_no < 0) continue;
    const key = `${source_id} ${row_no}`;
    rules.set(key, (rules.get(key) ?? new Set()).add(rule));
  }
  return (source, place) => [...(rules.get(`${String(source)} ${String(place)}`) ?? [])];
}

/** Every score that was printed, the doubted ones with the rules that doubt them, `loaded` false for those that do not count. */
export async function readScores(engine: Engine, files: readonly string[], cells: readonly SourceCells[]) {
  const rulesOf = await rulesByPlace(engine);
  return (await rowsOf(engine, statedSql(false))).map((row) => ({
    agency: row.agency,
    fiscal_year: row.fiscal_year,
    code: row.code,
    score: printed(row.score as number),
    printed: cells[Number(row.source_id) - 1]?.at(Number(row.row_no), Number(row.col_no)) ?? '',
    loaded: row.loaded,
    doubted_by: rulesOf(row.source_id ?? null, row.row_no ?? null),
    line: lineOf(Number(row.row_no)),
    file: files[Number(row.source_id) - 1] ?? null,
  }));
}

const lostWord = 'ไม่ได้คะแนน';

/** Items by their scores, then those of check lists, which have none. `status`: of the list planned, underway or done. */
export async function readItems(engine: Engine, files: readonly string[], cells: readonly SourceCells[]) {
  const scored = (await rowsOf(engine, statedSql(true))).map((row) => {
    const source = cells[Number(row.source_id) - 1];
    const place = Number(row.row_no);
    const note = source?.of(place, 'note') ?? '';
    return {
      agency: row.agency,
      fiscal_year: row.fiscal_year,
      code: row.code,
      name: source?.of(place, 'name') || null,
      score: printed(row.score as number),
      status: row.score === 0 ? lostWord : 'ได้คะแนน',
      status_printed: source?.at(place, Number(row.col_no)) || null,
      reason: row.score === 0 && note !== '' ? note : null,
      responsible: [] as readonly string[],
      components: null as string | null,
      progress: null as string | null,
      loaded: row.loaded,
      line: lineOf(place),
      file: files[Number(row.source_id) - 1] ?? null,
    };
  });
  const listed = (await ask(engine, checklist, { agency_id: null, fiscal_year: null })).map((row) => ({
    agency: row.agency,
    fiscal_year: row.fiscal_year,
    code: row.code,
    name: row.name,
    score: null,
    status: row.status,
    status_printed: row.status_printed,
    reason: null,
    responsible: row.responsible?.split('\n') ?? [],
    components: row.components,
    progress: row.progress,
    loaded: true,
    line: lineOf(row.row_no),
    file: files[row.source_id - 1] ?? null,
  }));
  return [...scored, ...listed];
}
