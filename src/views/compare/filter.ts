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

/** What a filter can be set to, by the filter. */
export type Choices = Readonly<Record<FilterKey, readonly FilterChoice[]>>;

/** Values that some agency has: provinces, regions and types in Thai order, levels from the best down. They do not depend on what is chosen. */
const valuesOf = new WeakMap<readonly RankingRow[], Readonly<Record<FilterKey, readonly string[]>>>();

function valuesIn(everyone: readonly RankingRow[]): Readonly<Record<FilterKey, readonly string[]>> {
  const known = valuesOf.get(everyone);
  if (known) return known;
  const inOrder = (key: FilterKey): readonly string[] => {
    const met = [...new Set(everyone.map((row) => valueOf(row, key)))].filter((value) => value !== null);
    // Rows come best first, so levels are met in their order.
    return key === 'level' ? met : met.sort(compareThai);
  };
  const values = byKey(inOrder);
  valuesOf.set(everyone, values);
  return values;
}

const byKey = <T>(make: (key: FilterKey) => T): Record<FilterKey, T> => ({
  agencyType: make('agencyType'),
  province: make('province'),
  region: make('region'),
  level: make('level'),
});

/** Values of every filter that some agency has, with how many meet the other filters. */
export function choicesIn(everyone: readonly RankingRow[], filter: Filter, lang: Language): Choices {
  const counts = byKey(() => new Map<string, number>());
  for (const row of everyone) {
    const missed = filterKeys.filter((key) => filter[key] !== null && valueOf(row, key) !== filter[key]);
    if (missed.length > 1) continue;
    for (const key of missed.length === 1 ? missed : filterKeys) {
      const value = valueOf(row, key);
      if (value !== null) counts[key].set(value, (counts[key].get(value) ?? 0) + 1);
    }
  }
  const values = valuesIn(everyone);
  return byKey((key) => {
    const all = values[key].map((value) => ({
      value,
      text: wordOf(key, value, lang),
      count: counts[key].get(value) ?? 0,
    }));
    // Only the names of regions differ by language.
    const ordered = key === 'region' ? all.sort((a, b) => compareThai(a.text, b.text)) : all;
    return ordered.filter(({ value, count }) => count > 0 || value === filter[key]);
  });
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
