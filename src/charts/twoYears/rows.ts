import type { ChangeRow } from '../../questions/change';
import { chartTexts } from '../../text/messages/charts';
import { figure, signed } from '../figures';
import { fullName } from '../names';
import type { Frame, Ink, Tip } from '../scene';

export type TwoYearRow = Pick<
  ChangeRow,
  'code' | 'name_th' | 'name_en' | 'score_from' | 'score_to' | 'comparable'
>;

export interface TwoYears {
  /** B.E. */
  readonly fromYear: number;
  readonly toYear: number;
  readonly rows: readonly TwoYearRow[];
}

/** Change of a row, or null where a score is missing or the two years measured different things. */
export const deltaOf = (row: TwoYearRow): number | null =>
  row.comparable && row.score_from !== null && row.score_to !== null ? row.score_to - row.score_from : null;

/** Colour of a change; its sign is always written beside. */
export const changeInk = (delta: number): Ink => (delta < 0 ? 'lost' : delta > 0 ? 'own' : 'ink-3');

/** Both scores and the change between them, in words where there is none. */
export const tipOf = (
  row: TwoYearRow | undefined,
  fromYear: number,
  toYear: number,
  { lang }: Frame,
): Tip => {
  if (!row) return { title: '', lines: [] };
  const texts = chartTexts[lang];
  const known = (score: number | null) => (score === null ? texts.noData : figure(score));
  const delta = deltaOf(row);
  return {
    title: fullName(row, lang),
    lines: [
      [texts.year(fromYear), known(row.score_from)],
      [texts.year(toYear), known(row.score_to)],
      [texts.change, delta === null ? texts.notComparable : signed(delta)],
    ],
  };
};
