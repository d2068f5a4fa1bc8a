import type { AgenciesRow } from '../../questions/agencies';
import { mostBeside, type Intent } from '../../state/intent';

/** The agencies chosen by hand that are loaded, in the order chosen, without the one that is looked at. */
export function besideOf(
  { beside = [] }: Intent,
  agencies: readonly AgenciesRow[],
  own: AgenciesRow,
): readonly AgenciesRow[] {
  const wanted = beside.filter((key) => key !== own.agency_key);
  if (wanted.length === 0) return [];
  const byKey = new Map(agencies.map((row) => [row.agency_key, row]));
  return wanted.flatMap((key) => byKey.get(key) ?? []);
}

/** The keys with one more, or without it where it was there; undefined = none. The longest chosen makes room. */
export function toggled(beside: readonly string[] | undefined, key: string): readonly string[] | undefined {
  const others = (beside ?? []).filter((each) => each !== key);
  const isThere = others.length < (beside ?? []).length;
  const next = isThere ? others : [...others, key].slice(-mostBeside);
  return next.length > 0 ? next : undefined;
}
