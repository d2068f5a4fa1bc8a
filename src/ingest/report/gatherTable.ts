import { lineOf, placeAt } from '../place';
import type { FileKind, Finding, Mapping, SimpleRole, TextTable } from '../types';
import type { ReportDoubt, ReportFacts, ReportRole } from './report';

/** A column of a gathered table: its header, how it is read, and which cells of the report stand in it. */
export interface GatheredColumn {
  readonly header: string;
  readonly role: SimpleRole;
  readonly holds: readonly ReportRole[];
}

export interface GatheredRow {
  /** Where the fact stands, and where its continuations do. */
  readonly line: number;
  readonly also?: readonly number[];
  /** Which doubts are about it. */
  readonly of: ReportDoubt['of'];
  readonly cells: readonly string[];
}

/** Facts of one kind, on their way to be a table like any other. */
export interface Gathering {
  readonly name: string;
  readonly subject: Mapping['subject'];
  readonly columns: readonly GatheredColumn[];
  readonly rows: readonly GatheredRow[];
  readonly fiscalYear: number | null;
}

/** "องค์การบริหารส่วนตำบลก อำเภอข จังหวัดค": the name goes on to say where it lies, as the reader of agencies expects. */
export function agencyOf({ agency, district, province }: ReportFacts): string | null {
  if (!agency) return null;
  const part = (word: string, name: string) => {
    const own = name.replace(/\s+/gu, '').replace(new RegExp(`^${word}`, 'u'), '');
    return own === '' ? '' : word + own;
  };
  const name = agency.text.replace(/\s+/gu, ' ').trim();
  return [name, part('อำเภอ', district), part('จังหวัด', province)].filter((text) => text !== '').join(' ');
}

export const aboutOf = (facts: ReportFacts, year: number | null): string =>
  [facts.agency?.text.replace(/\s+/gu, ' ').trim() ?? '', year === null ? '' : String(year)]
    .filter(Boolean)
    .join(' ');

/**
 * In the order of the document, each at a place of its own: of facts on one line each further one takes the next part,
 * and where a line holds more facts than it has parts, the lines behind it lend theirs: nothing is dropped.
 */
function placed(rows: readonly GatheredRow[]): readonly (GatheredRow & { readonly place: number })[] {
  const order = [...rows].sort((a, b) => lineOf(a.line) - lineOf(b.line) || a.line - b.line);
  const taken = new Set<number>();
  const stated = new Set(order.map(({ line }) => line));
  return order.map((row) => {
    let place = row.line;
    for (let part = 1, line = lineOf(row.line); taken.has(place); part += 1) {
      const next = placeAt(line, part);
      if (next === null) [line, part] = [line + 1, -1];
      else if (!stated.has(next)) place = next;
    }
    taken.add(place);
    return { ...row, place };
  });
}

/** The finding of a doubt at a cell of this table; null where the table holds no such fact. */
function located(
  doubt: ReportDoubt,
  rows: ReturnType<typeof placed>,
  columns: readonly GatheredColumn[],
  about: string,
): Finding | null {
  if (doubt.of === 'text') return null;
  const own = rows.filter((row) => row.of === doubt.of);
  const row =
    own.find(({ line }) => line === doubt.line) ??
    own.find(({ also }) => also?.includes(doubt.line)) ??
    own.find(({ line }) => lineOf(line) === lineOf(doubt.line));
  if (!row) return null;
  const { role } = doubt;
  // The number in front of an indicator's name has a column of its own.
  const isNumber = doubt.rule === 'number-name-differ' && doubt.of === 'scores';
  const column = isNumber
    ? columns.findIndex((each) => each.role === 'code')
    : columns.findIndex(({ holds }) => role !== null && holds.includes(role));
  return found(doubt, row.place, column, columns[column]?.header ?? '', about);
}

export function found(
  doubt: ReportDoubt,
  row: number,
  column: number,
  columnName: string,
  about: string,
): Finding {
  const { rule, level, value, expected, detail } = doubt;
  const proposal = column < 0 ? null : doubt.proposal;
  return {
    rule,
    level,
    row,
    column,
    columnName,
    value,
    expected,
    about: doubt.about || about,
    detail,
    proposal,
  };
}

export interface Gathered {
  readonly table: TextTable;
  /** Doubts that this table has a place for. */
  readonly doubts: readonly ReportDoubt[];
}

/** The table of one kind of facts, with how it is read and what is doubted in it; null where there are none. */
export function gatheredTable(
  gathering: Gathering,
  file: string,
  kind: FileKind,
  facts: ReportFacts,
  doubts: readonly ReportDoubt[],
): Gathered | null {
  const { name, subject, columns, fiscalYear } = gathering;
  const rows = placed(gathering.rows);
  if (rows.length === 0) return null;
  const about = aboutOf(facts, fiscalYear);
  const here = doubts.flatMap((doubt) => {
    const finding = located(doubt, rows, columns, about);
    return finding ? [{ doubt, finding }] : [];
  });
  const mapping: Mapping = {
    subject,
    layout: 'long',
    headerRow: 0,
    roles: columns.map(({ role }) => ({ kind: role })),
    fiscalYear,
    agency: agencyOf(facts),
  };
  return {
    table: {
      file,
      sheet: name,
      kind,
      encoding: null,
      rows: [columns.map(({ header }) => header), ...rows.map(({ cells }) => cells)],
      // The headers are ours: they stand nowhere in the document.
      lines: [0, ...rows.map(({ place }) => place)],
      gathered: { mapping, doubts: here.map(({ finding }) => finding) },
    },
    doubts: here.map(({ doubt }) => doubt),
  };
}
