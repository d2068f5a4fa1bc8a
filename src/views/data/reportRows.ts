import type { FindingLevel } from '../../ingest/types';
import type { FindingsRow } from '../../questions/findings';
import type { Sources } from '../../state/source';
import type { RuleId } from '../../text/rules';
import { inDocument } from './inDocument';

/** A finding as the report shows it, from reading alone or from the engine. */
export interface ReportRow {
  readonly key: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly columnName: string;
  readonly rule: RuleId;
  readonly level: FindingLevel;
  readonly value: string;
  readonly expected: string;
  readonly about: string;
  readonly detail: string;
  readonly proposal: string | null;
  /** Of what reading found in a document: its page. */
  readonly inDocument?: { readonly page: number | null } | undefined;
  /** The engine's row, which can be accepted; null for what reading alone found. */
  readonly answer: FindingsRow | null;
}

export interface Filter {
  readonly level: FindingLevel | null;
  readonly rule: RuleId | null;
  readonly file: string | null;
}

export const everything: Filter = { level: null, rule: null, file: null };
export const levels: readonly FindingLevel[] = ['error', 'warning', 'note'];

/** What the engine found, and what reading found in each file, once a file. Most serious first. */
export function reportRows(answers: readonly FindingsRow[], sources: Sources): readonly ReportRow[] {
  const origins = new Map(sources.map((source) => [source.origin.key, source]));
  const read = [...origins.values()].flatMap(({ origin, readFindings, document: read }) =>
    readFindings.map((finding, index): ReportRow => {
      const key = `read ${origin.key} ${index}`;
      const place = inDocument(read, finding.row);
      return {
        ...finding,
        key,
        file: origin.name,
        sheet: null,
        inDocument: place,
        proposal: null,
        answer: null,
      };
    }),
  );
  const met = new Map<string, number>();
  const found = answers.map((answer): ReportRow => ({
    key: keyOf(answer, met),
    file: answer.file,
    sheet: answer.sheet,
    row: answer.row_no,
    columnName: answer.column_name,
    rule: answer.rule as RuleId,
    level: answer.level as FindingLevel,
    value: answer.value,
    expected: answer.expected,
    about: answer.about,
    detail: answer.detail,
    proposal: answer.proposal,
    answer,
  }));
  const unknown = sources.flatMap(({ id, origin, table, proposal, mapping }): readonly ReportRow[] => {
    if (proposal !== null || mapping !== null) return [];
    const nothing = {
      columnName: '',
      value: '',
      expected: '',
      about: '',
      detail: '',
      proposal: null,
      answer: null,
    };
    const place = { key: `unknown ${id}`, file: origin.name, sheet: table.sheet, row: 0 };
    return [{ ...place, ...nothing, rule: 'subject-unknown', level: 'error' }];
  });
  const rank = ({ level }: ReportRow) => levels.indexOf(level);
  return [...read, ...unknown, ...found].sort((a, b) => rank(a) - rank(b));
}

/** The same from load to load, so that a field open beside one finding never moves to another. */
function keyOf({ source_id, row_no, col_no, rule, about }: FindingsRow, met: Map<string, number>): string {
  const key = `found ${source_id} ${row_no} ${col_no} ${rule} ${about}`;
  const before = met.get(key) ?? 0;
  met.set(key, before + 1);
  return before === 0 ? key : `${key} (${before})`;
}

export const filtered = (rows: readonly ReportRow[], { level, rule, file }: Filter): readonly ReportRow[] =>
  rows.filter(
    (row) =>
      (level === null || row.level === level) &&
      (rule === null || row.rule === rule) &&
      (file === null || row.file === file),
  );

/** How many rows there are of each value of a field, most first. */
export function counts<K extends 'level' | 'rule' | 'file'>(
  rows: readonly ReportRow[],
  field: K,
): readonly { readonly value: ReportRow[K]; readonly count: number }[] {
  const found = new Map<ReportRow[K], number>();
  for (const row of rows) found.set(row[field], (found.get(row[field]) ?? 0) + 1);
  return [...found].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** Findings of one rule and level: they share their next step. */
export interface ReportGroup {
  readonly key: string;
  readonly first: ReportRow;
  readonly rows: readonly ReportRow[];
}

/** Groups in the order of their first rows: the most serious level first. */
export function groups(rows: readonly ReportRow[]): readonly ReportGroup[] {
  const found = new Map<string, { key: string; first: ReportRow; rows: ReportRow[] }>();
  for (const row of rows) {
    const key = `${row.level}-${row.rule}`;
    const group = found.get(key);
    if (group) group.rows.push(row);
    else found.set(key, { key, first: row, rows: [row] });
  }
  return [...found.values()];
}

/** The rows that can be accepted. */
export const proposals = (rows: readonly ReportRow[]): readonly FindingsRow[] =>
  rows.flatMap(({ proposal, answer }) => (proposal === null || answer === null ? [] : [answer]));
