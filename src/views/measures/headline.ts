import { figure, percent } from '../../charts/figures';
import type { CoverageShareRow } from '../../questions/coverageShare';
import type { Language } from '../../text/messages/define';
import { measuresMessages } from '../../text/messages/measures';
import { reached } from '../finding/findingCoverage';
import { listed } from '../finding/findingWords';

export interface MeasuresFacts {
  readonly shares: readonly CoverageShareRow[];
  /** Measures of the plan year. */
  readonly measures: number;
  /** B.E.; the plan year is the year after. */
  readonly resultYear: number;
  /** Nodes that a measure reaches by its title alone, with what they lost in points of the total. */
  readonly titleOnly: readonly { readonly code: string; readonly lost_points: number }[];
}

export interface MeasuresHeadline {
  /** The largest number of the page: the share aimed at directly. Null = there is none to give. */
  readonly number: string | null;
  /** Stress marked by ⟦…⟧. */
  readonly sentence: string;
}

const nothing = 0.005;
const most = 0.5;

export function measuresHeadline(facts: MeasuresFacts, lang: Language): MeasuresHeadline {
  const { shares, measures, resultYear: result } = facts;
  const texts = measuresMessages[lang];
  const plan = result + 1;
  const { lost, direct, none } = reached(shares);
  const said = { plan, result, lost: figure(lost), direct: figure(direct * lost) };
  if (lost < nothing) {
    return { number: null, sentence: texts.headlineNothingLost({ plan, result, count: measures }) };
  }
  if (measures === 0) return { number: percent(0), sentence: texts.headlineNone(said) };
  const sentence =
    direct * lost < nothing
      ? texts.headlineNoDirect(said)
      : direct < most
        ? texts.headlineLittle(said)
        : texts.headlineMuch(said);
  return {
    number: percent(direct),
    sentence: sentence + qualification(facts, direct * lost, none * lost, lang),
  };
}

/** The one thing that weakens the number most: a target by title only, else what nothing reaches. */
function qualification({ titleOnly }: MeasuresFacts, aimed: number, missed: number, lang: Language): string {
  const texts = measuresMessages[lang];
  if (titleOnly.length > 0) {
    const codes = listed(
      titleOnly.map(({ code }) => code),
      lang,
    );
    const points = titleOnly.reduce((sum, { lost_points }) => sum + lost_points, 0);
    if (points > aimed - nothing) return texts.headlineTitleOnlyAll(codes);
    return texts.headlineTitleOnly({ codes, points: figure(points) });
  }
  return missed < nothing ? '' : texts.headlineMissing({ points: figure(missed) });
}
