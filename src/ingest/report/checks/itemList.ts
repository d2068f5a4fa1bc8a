import { frameworks } from '../../../framework/frameworks';
import { resolveNode } from '../../../framework/names';
import type { Framework } from '../../../framework/types';
import { lineOf } from '../../place';
import type { ItemFact, ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt, textSpot } from './factsDoubt';

/** Fewer codes fit several years' lists by chance. */
const leastItems = 10;
/** Shares of items whose code bears that name: lists of neighbouring years differ in a third and more. */
const leastFit = 0.7;
const leastGap = 0.25;

/**
 * A check list of items whose codes and names are those of another year's framework (F102): `value` = how many items,
 * `expected` = the years that fit best, detail = items that fit / items, for those years and for the report's.
 */
export function itemLists({ report, about }: FactsContext): ReportDoubt[] {
  const { fiscalYear, assessedYear } = report.facts;
  return (['checklist', 'prose'] as const).flatMap((from) => {
    const year = from === 'checklist' ? fiscalYear : (assessedYear ?? fiscalYear);
    const items = report.items.filter((item) => item.from === from && item.code !== '');
    const [first] = items;
    const built = frameworks().filter(({ nodes }) => nodes.some(({ kind }) => kind === 'item'));
    if (!first || items.length < leastItems || !built.some((one) => one.fiscalYear === year)) return [];
    const fits = new Map(built.map((one) => [one.fiscalYear, fitting(one, items)]));
    const best = Math.max(...fits.values());
    const own = fits.get(year ?? 0) ?? 0;
    if (best < leastFit * items.length || best - own < leastGap * items.length) return [];
    const years = [...fits].filter(([, fit]) => fit === best).map(([one]) => one);
    const share = (one: number, fit: number) => `${one} = ${fit}/${items.length}`;
    const words = {
      value: String(items.length),
      expected: years.join(' | '),
      about: about('', year),
      detail: [...years.map((one) => share(one, best)), share(year ?? 0, own)].join('; '),
    };
    return [doubtAt('item-list-year', 'warning', textSpot(lineOf(first.line)), words)];
  });
}

const fitting = (framework: Framework, items: readonly ItemFact[]): number =>
  items.filter(({ code, name }) => resolveNode(framework, name).some((one) => one.code === code)).length;
