import { headerRoles } from '../propose/headerMatch';
import { isDebris } from '../rowKinds';
import { columnYears } from './sideBySide';
import type { Staging } from './staging';
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

/** Says of each column that has a header and values and is not read that it is not; once a column. */
export function noteUnread(staging: Staging): void {
  const { mapping, table } = staging;
  for (const column of unreadColumns(mapping)) {
    const header = staging.columnName(column);
    if (header === '' || countsRows(header, mapping.roles[column]?.kind ?? 'ignore')) continue;
    const holds = table.rows.some(
      (cells, row) => row > mapping.headerRow && !isDebris([cells[column] ?? '']),
    );
    if (holds) staging.find('column-unknown', 'note', staging.headerLine, column, { value: header });
  }
}
