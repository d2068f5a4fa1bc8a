import type { ChangeRow } from '../../questions/change';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { figure } from '../figures';
import { nameOf } from '../names';

export type WaterfallRow = Pick<
  ChangeRow,
  'code' | 'kind' | 'name_th' | 'name_en' | 'score_from' | 'score_to' | 'contribution'
>;

export interface WaterfallData {
  /** B.E. */
  readonly fromYear: number;
  readonly toYear: number;
  /** Of the first and the last total, where they are not two years' totals. */
  readonly totalNames?: readonly [string, string];
  /** Totals 0–100. */
  readonly from: number;
  readonly to: number;
  /** Indicators and, where the two years' trees differ, the row of kind `framework`; `rest` stands for several. Their contributions sum to `to − from`. */
  readonly rows: readonly WaterfallRow[];
}

export interface Step {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly total: boolean;
  /** Running total before and after. */
  readonly start: number;
  readonly end: number;
  /** "93.10 – 89.82", where both are known. */
  readonly scores: string | null;
}

/** A contribution that prints as 0.00 moved nothing and takes no row. */
const least = 0.005;

/** Kinds told last: several small steps as one, and what the framework itself did. */
const closing = new Set(['rest', 'framework']);

/** The first total, contributions by size with the framework's own term last, and the last total. */
export const stepsOf = (
  { fromYear, toYear, totalNames, from, to, rows }: WaterfallData,
  lang: Language,
): Step[] => {
  const texts = chartTexts[lang];
  const size = (row: WaterfallRow) => (closing.has(row.kind) ? 0 : Math.abs(row.contribution ?? 0));
  const moving = rows
    .filter(({ contribution }) => Math.abs(contribution ?? 0) >= least)
    .sort((a, b) => size(b) - size(a));
  const [first, last] = totalNames ?? [texts.total(fromYear), texts.total(toYear)];
  const total = (key: string, name: string, value: number): Step => ({
    key,
    code: '',
    name,
    total: true,
    start: value,
    end: value,
    scores: null,
  });
  let running = from;
  const steps = moving.map((row): Step => {
    const framework = row.kind === 'framework';
    const start = running;
    running += row.contribution ?? 0;
    return {
      key: row.code,
      code: framework ? '' : row.code,
      name: framework ? texts.framework : nameOf(row, lang),
      total: false,
      start,
      end: running,
      scores:
        row.score_from === null || row.score_to === null
          ? null
          : `${figure(row.score_from)} – ${figure(row.score_to)}`,
    };
  });
  return [total('from', first, from), ...steps, total('to', last, to)];
};
