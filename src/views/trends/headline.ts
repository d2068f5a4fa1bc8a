import { figure, signed } from '../../charts/figures';
import { nameOf } from '../../charts/names';
import type { AgencyYearsRow } from '../../questions/agencyYears';
import type { ChangeRow } from '../../questions/change';
import type { Language } from '../../text/messages/define';
import { trendsMessages } from '../../text/messages/trends';
import { listed } from '../finding/findingWords';

export interface TrendsHeadline {
  /** The change of the total, signed; null where none can be given. */
  readonly number: string | null;
  /** Stress marked by ⟦…⟧. */
  readonly sentence: string;
}

const nothing = 0.005;
/** A counter-movement is told only if it took a fifth of what the strongest push gave. */
const worthTelling = 0.2;

/** What moved the total between two years, most of all. */
export function trendsHeadline(
  rows: readonly ChangeRow[],
  from: AgencyYearsRow,
  to: AgencyYearsRow,
  lang: Language,
): TrendsHeadline {
  const texts = trendsMessages[lang];
  const years = { from: from.fiscal_year, to: to.fiscal_year };
  if (from.series !== to.series) return { number: null, sentence: texts.otherSeries(years) };
  const delta = rows.find(({ kind }) => kind === 'total')?.delta ?? null;
  if (delta === null) {
    const open = [from, to]
      .filter(({ total }) => total === null)
      .map(({ fiscal_year }) => String(fiscal_year));
    return { number: null, sentence: texts.totalUnknown(listed(open, lang)) };
  }
  if (Math.abs(delta) < nothing) return { number: figure(0), sentence: texts.same(years) };
  return { number: signed(delta), sentence: moved(rows, delta, years, lang) };
}

function moved(
  rows: readonly ChangeRow[],
  delta: number,
  years: { readonly from: number; readonly to: number },
  lang: Language,
): string {
  const texts = trendsMessages[lang];
  const direction = Math.sign(delta);
  const push = (row: ChangeRow | undefined) => direction * (row?.contribution ?? 0);
  const parts = rows
    .filter(
      ({ kind, contribution }) => (kind === 'indicator' || kind === 'framework') && contribution !== null,
    )
    .sort((a, b) => push(b) - push(a));
  const [most, least] = [parts[0], parts.at(-1)];
  const said = { ...years, delta: figure(Math.abs(delta)), points: signed(most?.contribution ?? 0) };
  if (most?.kind === 'framework') {
    return texts.frameworkMoved({ ...said, direction: delta > 0 ? texts.rose : texts.fell });
  }
  const named = { ...said, name: most ? nameOf(most, lang) : '' };
  const sentence = delta > 0 ? texts.up(named) : texts.down(named);
  if (!least || least.kind !== 'indicator' || push(least) > -worthTelling * push(most)) return sentence;
  return sentence + texts.despite(nameOf(least, lang), signed(least.contribution ?? 0));
}
