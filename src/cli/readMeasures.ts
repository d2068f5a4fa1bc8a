import type { Engine } from '../engine/engine';
import { numberedEntries } from '../ingest/measures/numberedEntries';
import { lineOf } from '../ingest/place';
import { toArabicDigits } from '../text/digits';
import type { SourceCells } from './cells';
import { rowsOf } from './rowsOf';

const measuresSql = `
  SELECT measure.measure_id, agency.name AS agency, plan_year, group_name, seq, title, steps, period_text, start_date,
    end_date, responsible, summary, outcome, recommendation, progress_text, status, row_no, source_id
  FROM measure JOIN agency USING (agency_id) ORDER BY source_id, row_no, measure_id`;

const targetsSql =
  'SELECT measure_id, code, basis, because FROM measure_target ORDER BY measure_id, node_order';

/** A list is its numbered entries; text without numbers is one entry. */
function entriesOf(text: string): readonly string[] {
  const { lead, entries } = numberedEntries(text);
  const all = entries.length > 0 ? entries.map((entry) => entry.text) : [lead];
  return all.filter((entry) => entry !== '');
}

const countOf = (text: string): number => numberedEntries(text).entries.length;
/** Where a report has no column of its own for it, the list stands in the summary. */
const countIn = (own: string, hasOwn: boolean, summary: string): number => countOf(hasOwn ? own : summary);
const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

/**
 * Every measure that was loaded. `n_…`: numbered entries of that column, 0 where it has text without numbers or is blank;
 * of the summary where no row of the source has any steps, or any outcome;
 * `start` and `end`: ISO dates; `targets`: by what each node is known to be aimed at.
 */
export async function readMeasures(engine: Engine, files: readonly string[], cells: readonly SourceCells[]) {
  const targets = await rowsOf(engine, targetsSql);
  return (await rowsOf(engine, measuresSql)).map((row) => {
    const source = Number(row.source_id) - 1;
    const place = Number(row.row_no);
    const text = (column: string): string => String(row[column] ?? '');
    const has = (role: 'steps' | 'outcome'): boolean => cells[source]?.has(role) ?? false;
    const steps = cells[source]?.of(place, 'steps') ?? '';
    return {
      agency: row.agency,
      plan_year: row.plan_year,
      group: row.group_name,
      seq: row.seq === null ? null : toArabicDigits(text('seq')),
      title: row.title,
      steps: linesOf(text('steps')),
      n_steps: countIn(steps, has('steps'), text('summary')),
      period_text: row.period_text,
      start: row.start_date,
      end: row.end_date,
      start_date: row.start_date,
      end_date: row.end_date,
      responsible: linesOf(text('responsible')),
      summary: entriesOf(text('summary')),
      n_summary: countOf(text('summary')),
      outcome: entriesOf(text('outcome')),
      n_results: countIn(text('outcome'), has('outcome'), text('summary')),
      recommendation: row.recommendation,
      progress: row.progress_text,
      status: row.status,
      targets: targets
        .filter(({ measure_id }) => measure_id === row.measure_id)
        .map(({ code, basis, because }) => ({ code, basis, because })),
      line: lineOf(place),
      file: files[source] ?? null,
    };
  });
}
