import { headerRoles } from '../propose/headerMatch';
import { isDebris } from '../rowKinds';
import { columnYears } from './sideBySide';
import type { Cells, Staging } from './staging';
import type { Layout, Mapping, Role, Subject } from '../types';

type Kinds = readonly Role['kind'][];

const whose: Kinds = ['agency', 'agencyCode', 'agencyType', 'district', 'province', 'region'];
const score: Kinds = [...whose, 'year', 'code', 'name', 'score', 'level', 'note'];
const byLayout: Readonly<Record<Layout, Kinds>> = {
  long: score,
  merged: [...score, 'instrument', 'points'],
  wide: [...whose, 'year', 'node', 'level', 'note'],
  rotated: ['agency', 'score', 'year', 'code', 'name', 'note'],
};
const measures: Kinds = [
  ...whose,
  ...(['year', 'seq', 'group', 'title', 'steps', 'period', 'start', 'end', 'responsible'] as const),
  ...(['summary', 'outcome', 'recommendation', 'progress', 'status', 'targets'] as const),
];
const checklist: Kinds = [
  ...whose,
  'year',
  'code',
  'name',
  'components',
  'responsible',
  'progress',
  'status',
];
const bySubject: Readonly<Partial<Record<Subject, Kinds>>> = { measures, agencies: whose, checklist };

/** Roles of which a table may have several columns; of any other the first one is read. */
const many = ({ layout }: Mapping): Kinds =>
  layout === 'rotated' ? ['agency', 'score'] : ['node', 'score', 'level'];

/** Columns that nobody reads, by what the mapping says of them. */
function unreadColumns(mapping: Mapping): number[] {
  const { subject, layout, roles } = mapping;
  const kinds = bySubject[subject] ?? byLayout[layout];
  const yearless = bySubject[subject] ? [] : columnYears(mapping).yearless;
  return roles.flatMap(({ kind }, column) => {
    const first = many(mapping).includes(kind) || roles.findIndex((role) => role.kind === kind) === column;
    return kinds.includes(kind) && first && !yearless.includes(column) ? [] : [column];
  });
}

const ordinals: ReadonlySet<Role['kind']> = new Set(['rank', 'seq']);

/** Numbers that only count the rows or rank them say nothing that is not in the table already. */
const countsRows = (header: string, role: Role['kind']): boolean =>
  ordinals.has(role) ||
  (role === 'ignore' && headerRoles(header, 'scores').some(({ kind }) => ordinals.has(kind)));

/** The columns that have a header and that nobody reads, for tables that come in pieces. */
export class UnreadColumns {
  readonly #columns: readonly number[];
  readonly #holding = new Set<number>();

  constructor(private readonly staging: Staging) {
    const { mapping } = staging;
    this.#columns = unreadColumns(mapping).filter((column) => {
      const header = staging.columnName(column);
      return header !== '' && !countsRows(header, mapping.roles[column]?.kind ?? 'ignore');
    });
  }

  /** Looks for values in rows of the table, from the row with this index on. */
  look(rows: readonly Cells[], from: number): void {
    for (const column of this.#columns) {
      if (this.#holding.has(column)) continue;
      if (rows.some((cells, row) => row >= from && !isDebris([cells[column] ?? ''])))
        this.#holding.add(column);
    }
  }

  /** Says of each that holds values that it is not read; once a column. */
  note(): void {
    const { staging } = this;
    for (const column of this.#columns) {
      const words = { value: staging.columnName(column) };
      if (this.#holding.has(column))
        staging.find('column-unknown', 'note', staging.headerLine, column, words);
    }
  }
}
