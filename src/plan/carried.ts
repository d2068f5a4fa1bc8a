import { concepts } from '../framework/crosswalk';
import { framework } from '../framework/frameworks';
import type { MeasuresRow } from '../questions/measures';
import type { PlanStart } from './start';

/** The answer to the question `measures` for one plan year (B.E.). */
export interface YearMeasures {
  readonly planYear: number;
  readonly rows: readonly MeasuresRow[];
}

/** A measure with the nodes of the result year it aims at. */
export interface Aimed {
  readonly row: MeasuresRow;
  readonly planYear: number;
  readonly codes: readonly string[];
}

/**
 * Measures of earlier plans (and of the plan year itself), by today's codes: a plan aims at the result of the year
 * before it, whose items had other codes; these go through the crosswalk, and a target that exists no more is left out.
 */
export const aimedAt = (start: PlanStart, years: readonly YearMeasures[]): readonly Aimed[] =>
  years
    .filter(({ planYear }) => planYear <= start.fiscalYear + 1)
    .toSorted((a, b) => a.planYear - b.planYear)
    .flatMap(({ planYear, rows }) => {
      // As in measure_target: where the year aimed at has no framework, codes are those of the plan's own year.
      const today = todayOf(start, framework(planYear - 1) ? planYear - 1 : planYear);
      return rows.map((row) => ({
        row,
        planYear,
        codes: [...new Set(linesOf(row.targets).flatMap(today))],
      }));
    });

/** From a code of the year aimed at to its codes in the result year. */
function todayOf(start: PlanStart, aimedYear: number): (code: string) => readonly string[] {
  const exists = new Set(start.framework.nodes.map(({ code }) => code));
  if (aimedYear === start.fiscalYear) return (code) => (exists.has(code) ? [code] : []);
  const earlier = framework(aimedYear);
  if (!earlier) return () => [];
  const isSameSeries = earlier.series === start.framework.series;
  const items = new Set(earlier.nodes.flatMap(({ code, kind }) => (kind === 'item' ? [code] : [])));
  return (code) => {
    if (!items.has(code)) return isSameSeries && exists.has(code) ? [code] : [];
    return concepts()
      .filter(({ codes }) => codes[aimedYear]?.items.includes(code))
      .flatMap(({ codes }) => codes[start.fiscalYear]?.items ?? [])
      .filter((now) => exists.has(now));
  };
}

/** Carried out and its outcome written down: only that is finished. */
export const isUnfinished = ({ row }: Aimed): boolean => row.progress !== 'done_with_result';

const nearest = ['underway', 'planned', 'done'];

/** The measure to carry over for a node: of last year's plan, unfinished, what is under way first; then in file order. */
export function carriedFor(aimed: readonly Aimed[], code: string, lastPlanYear: number): Aimed | undefined {
  return aimed
    .filter((each) => each.planYear === lastPlanYear && each.codes.includes(code) && isUnfinished(each))
    .toSorted((a, b) => nearest.indexOf(a.row.progress) - nearest.indexOf(b.row.progress))[0];
}

/** Lists come joined by line feeds. */
export const linesOf = (list: string | null): readonly string[] =>
  (list ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
