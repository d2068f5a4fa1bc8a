import type { AgenciesRow } from '../../questions/agencies';
import { isSource, type Holdings } from '../source';

/** What a work is called until the person says otherwise: its one agency, else its first file. */
export function nameFor(
  holdings: Holdings,
  agencies: readonly Pick<AgenciesRow, 'name'>[],
  given: string | null,
): string {
  const file = holdings.find(isSource)?.origin.name.replace(/\.\w{2,5}$/, '') || 'ITA Lens';
  if (given !== null && given !== file) return given;
  const [only, ...others] = agencies;
  return only && others.length === 0 ? only.name : file;
}
