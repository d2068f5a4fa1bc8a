import { counted } from '../../text/counted';
import { figure, percent } from '../../charts/figures';
import type { RankingRow } from '../../questions/ranking';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';

export interface CompareFacts {
  readonly name: string;
  /** The agency's row in the group; null = it is outside the group or has no total. */
  readonly own: RankingRow | null;
  /** Whether the agency has a total in the year. */
  readonly hasTotal: boolean;
  /** Agencies of the group, of all levels. */
  readonly count: number;
  /** In words. */
  readonly group: string;
  /** B.E. */
  readonly year: number;
  readonly fromYear: number;
}

/** Rank, share of the others below and places gained, as one sentence; number: the rank. Stress marked by ⟦…⟧. */
export function compareHeadline(
  facts: CompareFacts,
  lang: Language,
): { readonly number: string | null; readonly sentence: string } {
  const texts = compareMessages[lang];
  const { own, name, count, group, year, fromYear } = facts;
  if (count === 0) return { number: null, sentence: texts.leadEmpty };
  if (!own) {
    const sentence = facts.hasTotal
      ? texts.leadOutside(name, group, counted(count))
      : texts.leadNoTotal(name, year);
    return { number: null, sentence };
  }
  const rank = counted(own.rank);
  const standing = texts.lead({ name, rank, of: counted(own.of), total: figure(own.total) });
  const above = own.of > 1 ? texts.leadAbove(percent(own.percentile / 100)) : '';
  return { number: rank, sentence: standing + above + moved(own.places_gained, fromYear, lang) };
}

function moved(places: number | null, fromYear: number, lang: Language): string {
  const texts = compareMessages[lang];
  if (places === null) return '';
  if (places === 0) return texts.leadSame(fromYear);
  const size = counted(Math.abs(places));
  return places > 0 ? texts.leadUp(size, fromYear) : texts.leadDown(size, fromYear);
}
