import { group } from 'd3-array';
import type { HistoryRow } from '../../questions/history';

export type SmallMultiplesRow = Pick<
  HistoryRow,
  'fiscal_year' | 'series' | 'code' | 'name_th' | 'name_en' | 'score'
>;

export interface Point {
  /** B.E. */
  readonly year: number;
  readonly series: string;
  readonly score: number | null;
}

export interface Panel {
  readonly code: string;
  readonly name_th: string;
  readonly name_en: string;
  readonly points: readonly Point[];
}

/** First and last year of the data; the same for every panel. */
export const yearsOf = (rows: readonly SmallMultiplesRow[]): readonly [number, number] => {
  const years = rows.map(({ fiscal_year }) => fiscal_year);
  return [Math.min(...years), Math.max(...years)];
};

/** One panel a node, in order of first appearance, its points by year. */
export const panelsOf = (rows: readonly SmallMultiplesRow[]): readonly Panel[] =>
  [...group(rows, ({ code }) => code).values()].flatMap((own) => {
    const latest = own.at(-1);
    if (!latest) return [];
    const points = own
      .map(({ fiscal_year, series, score }) => ({ year: fiscal_year, series, score }))
      .sort((a, b) => a.year - b.year);
    return [{ code: latest.code, name_th: latest.name_th, name_en: latest.name_en, points }];
  });

/** Years that begin on another yardstick than the year known before them. */
export const seriesBreaks = (rows: readonly SmallMultiplesRow[]): readonly number[] => {
  const series = new Map(rows.map((row) => [row.fiscal_year, row.series]));
  const years = [...series.keys()].sort((a, b) => a - b);
  return years.filter((year, index) => index > 0 && series.get(year) !== series.get(years[index - 1] ?? 0));
};

/** Runs of known scores in consecutive years of one series: what may be joined by a line. */
export const stretches = (points: readonly Point[]): { year: number; score: number }[][] => {
  const runs: { year: number; score: number }[][] = [];
  let before: Point | undefined;
  for (const point of points) {
    if (point.score === null) {
      before = undefined;
      continue;
    }
    const joined = before?.year === point.year - 1 && before.series === point.series;
    if (!joined) runs.push([]);
    runs.at(-1)?.push({ year: point.year, score: point.score });
    before = point;
  }
  return runs;
};
