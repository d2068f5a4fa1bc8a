import type { RankingRow } from '../../questions/ranking';
import type { Intent } from '../../state/intent';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import { regions } from '../../text/regions';
import { compareThai } from '../../text/sort';

export const filterKeys = ['agencyType', 'province', 'region', 'level'] as const;
export type FilterKey = (typeof filterKeys)[number];
/** What limits the group; null = nothing does. */
export type Filter = Readonly<Record<FilterKey, string | null>>;

const columns = { agencyType: 'type', province: 'province', region: 'region', level: 'level' } as const;

export const valueOf = (row: RankingRow, key: FilterKey): string | null => row[columns[key]];

/** The wishes that the agencies at hand can meet; others, such as those of an old link, are left out. */
export function filterOf(intent: Intent, everyone: readonly RankingRow[]): Filter {
  const known = (key: FilterKey) => {
    const wish = intent[key];
    return wish !== undefined && everyone.some((row) => valueOf(row, key) === wish) ? wish : null;
  };
  return {
    agencyType: known('agencyType'),
    province: known('province'),
    region: known('region'),
    level: known('level'),
  };
}

export interface FilterChoice {
  readonly value: string;
  readonly text: string;
  /** Agencies that meet it and the other filters. */
  readonly count: number;
}

/** Values of a filter that some agency has, with how many meet the other filters; provinces and types in Thai order, levels from the best down. */
export function choicesOf(
  key: FilterKey,
  everyone: readonly RankingRow[],
  filter: Filter,
  lang: Language,
): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const row of everyone) {
    const value = valueOf(row, key);
    if (value === null) continue;
    const meets = filterKeys.every(
      (each) => each === key || filter[each] === null || valueOf(row, each) === filter[each],
    );
    counts.set(value, (counts.get(value) ?? 0) + (meets ? 1 : 0));
  }
  const all = [...counts].map(([value, count]) => ({ value, text: wordOf(key, value, lang), count }));
  // Rows come best first, so levels are met in their order.
  const ordered = key === 'level' ? all : all.sort((a, b) => compareThai(a.text, b.text));
  return ordered.filter(({ value, count }) => count > 0 || value === filter[key]);
}

const wordOf = (key: FilterKey, value: string, lang: Language): string =>
  key === 'region' && lang === 'en'
    ? (regions.find(({ nameTh }) => nameTh === value)?.nameEn ?? value)
    : value;

/** "อบต. · นครปฐม": the group in words. */
export function groupName(filter: Filter, lang: Language): string {
  const texts = compareMessages[lang];
  const parts = (['agencyType', 'region', 'province'] as const).flatMap((key) => {
    const value = filter[key];
    return value === null ? [] : [wordOf(key, value, lang)];
  });
  return parts.length > 0 ? parts.join(' · ') : texts.groupAll;
}
