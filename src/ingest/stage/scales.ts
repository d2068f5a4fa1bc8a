import { effectiveWeights } from '../../framework/effectiveWeights';
import { treeOf } from '../../framework/tree';
import type { Framework } from '../../framework/types';
import { GivenScores } from './givenScores';
import type { StageScores } from './stageScores';
import type { YearOf } from './stageYear';

/** A recomputed value this near tells the scale; the scales themselves lie further apart. */
const near = 1;

/** Instrument values of which only all together tell whether they are 0–100 or weighted points (30/30/40). */
export class ScaleBook {
  private readonly rows: number[] = [];
  private readonly years: YearOf[] = [];
  /** Years of which some value is too high to be points. */
  private readonly percent = new Set<number>();
  private readonly given: GivenScores;

  constructor(private readonly scores: StageScores) {
    this.given = new GivenScores(scores);
  }

  get length(): number {
    return this.rows.length;
  }

  /** The score row just pushed is on an unknown scale. */
  doubt(year: YearOf): void {
    if (this.percent.has(year.fiscalYear)) return;
    this.rows.push(this.scores.length - 1);
    this.years.push(year);
  }

  cut(length: number): void {
    this.rows.length = length;
    this.years.length = length;
  }

  /**
   * To be called before all scores but some are handed over: those that may still turn out to be points wait, and are
   * the first rows afterwards. Gives their places.
   */
  release(): readonly number[] {
    for (const [{ framework, fiscalYear }, rows] of this.byYear())
      if (!this.areWithin(effectiveWeights(framework), rows)) this.percent.add(fiscalYear);
    const still = this.rows.flatMap((row, index) => {
      const year = this.years[index];
      return year && !this.percent.has(year.fiscalYear) ? [{ row, year }] : [];
    });
    const waiting = still.map(({ row }) => row);
    this.given.keep(this.percent, new Set(waiting));
    this.cut(0);
    still.forEach(({ year }, index) => {
      this.rows.push(index);
      this.years.push(year);
    });
    return waiting;
  }

  /** Judges each year and turns points into 0–100, tolerances likewise. */
  settle(): void {
    for (const [{ framework, fiscalYear }, rows] of this.byYear()) {
      if (this.arePoints(framework, fiscalYear, rows)) this.convert(framework, rows);
    }
  }

  private byYear(): ReadonlyMap<YearOf, readonly number[]> {
    const byYear = new Map<YearOf, number[]>();
    this.rows.forEach((row, index) => {
      const year = this.years[index];
      if (!year) return;
      const rows = byYear.get(year);
      if (rows) rows.push(row);
      else byYear.set(year, [row]);
    });
    return byYear;
  }

  /**
   * Points, when no value exceeds its instrument's share of 100 and the indicators, or else the total, do not
   * say otherwise. IIT, EIT and OIT are judged together: one of them at 96 shows that a 38 beside it is of 100.
   */
  private arePoints(framework: Framework, fiscalYear: number, rows: readonly number[]): boolean {
    const weights = effectiveWeights(framework);
    if (!this.areWithin(weights, rows)) return false;
    const { scores } = this;
    const stated = this.statedBy(fiscalYear, rows);
    const children = treeOf(framework).children;
    let points = 0;
    let percent = 0;
    const vote = (value: number, asPoints: number, asPercent: number) => {
      if (Math.abs(value - asPercent) <= near) percent += 1;
      else if (Math.abs(value - asPoints) <= near) points += 1;
    };
    for (const row of rows) {
      const own = stated.get(scores.agencyKey(row));
      const below = children.get(scores.code(row)) ?? [];
      const weight = weights.get(scores.code(row)) ?? 1;
      if (!own || below.some((node) => !own.has(node.code))) continue;
      const mean = below.reduce((sum, node) => sum + node.weight * (own.get(node.code) ?? 0), 0);
      vote(scores.score(row), mean * weight, mean);
    }
    if (points === 0 && percent === 0) {
      const instruments = children.get('total') ?? [];
      for (const own of stated.values()) {
        const total = own.get('total');
        if (total === undefined || instruments.some((node) => !own.has(node.code))) continue;
        const sum = instruments.reduce((so, node) => so + (own.get(node.code) ?? 0), 0);
        const weighted = instruments.reduce((so, node) => so + node.weight * (own.get(node.code) ?? 0), 0);
        vote(total, sum, weighted);
      }
    }
    return points >= percent;
  }

  /** Whether no value exceeds its instrument's share of 100. */
  private areWithin(weights: ReadonlyMap<string, number>, rows: readonly number[]): boolean {
    const { scores } = this;
    return rows.every((row) => scores.score(row) <= (weights.get(scores.code(row)) ?? 1) * 100 + 0.005);
  }

  /** Agency → code → score of the agencies in doubt, first statement of each. */
  private statedBy(fiscalYear: number, rows: readonly number[]): Map<string, Map<string, number>> {
    const { scores } = this;
    const stated = new Map(
      rows.map((row) => [scores.agencyKey(row), this.given.of(fiscalYear, scores.agencyKey(row))]),
    );
    for (let row = 0; row < scores.length; row += 1) {
      if (scores.fiscalYear(row) !== fiscalYear) continue;
      const own = stated.get(scores.agencyKey(row));
      const code = scores.code(row);
      if (own && !own.has(code)) own.set(code, scores.score(row));
    }
    return stated;
  }

  private convert(framework: Framework, rows: readonly number[]): void {
    const weights = effectiveWeights(framework);
    for (const row of rows) this.scores.rescale(row, weights.get(this.scores.code(row)) ?? 1);
  }
}
