import type { Framework } from '../framework/types';
import { decode } from '../plan/decode';
import type { ProfileRow } from '../questions/profile';
import { printed } from './round';

/**
 * How many items each sub-indicator lost, from the published scores of indicators 9 and 10 alone (of any indicator that
 * rests on items). `count` = all combinations, of which those with the fewest lost items are listed; `fits_items`: one of them agrees with
 * the items, null where items are not known.
 */
export function decodedJson(framework: Framework, profile: readonly ProfileRow[]) {
  const known = new Map(
    profile.flatMap(({ code, kind, score }) => (kind === 'item' && score !== null ? [[code, score]] : [])),
  );
  const onItems = new Set(indicatorsOnItems(framework));
  return profile.flatMap(({ code, stated, score }) => {
    const published = stated ?? score;
    if (!onItems.has(code) || published === null) return [];
    const { solutions, count, unique } = decode(framework, code, published);
    const fits = known.size > 0 ? decode(framework, code, published, { known }).consistent : null;
    return [{ code, score: printed(published), solutions, unique, count, fits_items: fits }];
  });
}

/** Codes of the indicators whose sub-indicators are made of items. */
const indicatorsOnItems = ({ nodes }: Framework): readonly string[] => {
  const subs = new Set(
    nodes.flatMap(({ kind, parent }) => (kind === 'item' && parent !== null ? [parent] : [])),
  );
  return nodes.flatMap(({ code, kind, parent }) =>
    kind === 'sub' && subs.has(code) && parent !== null ? [parent] : [],
  );
};
