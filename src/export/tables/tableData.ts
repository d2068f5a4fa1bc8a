import type { AgenciesRow } from '../../questions/agencies';
import type { CoverageRow } from '../../questions/coverage';
import type { FindingsRow } from '../../questions/findings';
import type { ItemsLostRow } from '../../questions/itemsLost';
import type { MeasuresRow } from '../../questions/measures';
import type { ProfileRow } from '../../questions/profile';

/** What the tables of one agency and year are made from, besides the plan. */
export interface TableData {
  readonly agency: Pick<AgenciesRow, 'name'>;
  /** B.E. */
  readonly resultYear: number;
  readonly profile: readonly ProfileRow[];
  readonly items: readonly ItemsLostRow[];
  readonly coverage: readonly CoverageRow[];
  readonly measures: readonly { readonly planYear: number; readonly row: MeasuresRow }[];
  readonly findings: readonly FindingsRow[];
}
