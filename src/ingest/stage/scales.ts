import { effectiveWeights } from '../../framework/effectiveWeights';
import { treeOf } from '../../framework/tree';
import type { Framework } from '../../framework/types';
import type { StageTable } from './stageTable';
import type { YearOf } from './stageYear';

/** A recomputed value this near tells the scale; the scales themselves lie further apart. */
const near = 1;

/** Instrument values of which only all together tell whether they are 0–100 or weighted points (30/30/40). */
export class ScaleBook {
  private readonly rows: number[] = [];
  private readonly years: YearOf[] = [];

  constructor(private readonly scores: StageTable<'stage_score'>) {}

  get length(): number {
    return this.rows.length;
  }

  /** The score row just pushed is on an unknown scale. */
  doubt(year: YearOf): void {
    this.rows.push(this.scores.length - 1);
    this.years.push(year);
  }

  cut(length: number): void {
    this.rows.length = length;
    this.years.length = length;
  }

  /** Judges each year and turns points into 0–100, tolerances likewise. */
  settle(): void {
    const byYear = new Map<YearOf, number[]>();
    this.rows.forEach((row, index) => {
      const year = this.years[index];
      if (!year) return;
      const rows = byYear.get(year);
      if (rows) rows.push(row);
      else byYear.set(year, [row]);
    });
    for (const [{ framework, fiscalYear }, rows] of byYear) {
      if (this.arePoints(framework, fiscalYear, rows)) this.convert(framework, rows);
    }
  }

  /**
   * Points, when no value exceeds its instrument's share of 100 and the indicators, or else the total, do not
   * say otherwise. IIT, EIT and OIT are judged together: one of them at 96 shows that a 38 beside it is of 100.
   */
  private arePoints(framework: Framework, fiscalYear: number, rows: readonly number[]): boolean {
    const weights = effectiveWeights(framework);
    const code = this.scores.column('code') as string[];
    const score = this.scores.column('score') as number[];
    const within = (row: number) => (score[row] ?? 0) <= (weights.get(code[row] ?? '') ?? 1) * 100 + 0.005;
    if (!rows.every(within)) return false;
    const stated = this.statedBy(fiscalYear, rows);
    const agency = this.scores.column('agency_key') as string[];
    const children = treeOf(framework).children;
    let points = 0;
    let percent = 0;
    const vote = (value: number, asPoints: number, asPercent: number) => {
      if (Math.abs(value - asPercent) <= near) percent += 1;
      else if (Math.abs(value - asPoints) <= near) points += 1;
    };
    for (const row of rows) {
      const own = stated.get(agency[row] ?? '');
      const below = children.get(code[row] ?? '') ?? [];
      const weight = weights.get(code[row] ?? '') ?? 1;
      if (!own || below.some((node) => !own.has(node.code))) continue;
      const mean = below.reduce((sum, node) => sum + node.weight * (own.get(node.code) ?? 0), 0);
      vote(score[row] ?? 0, mean * weight, mean);
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

  /** Agency → code → score of the agencies in doubt, first statement of each. */
  private statedBy(fiscalYear: number, rows: readonly number[]): Map<string, Map<string, number>> {
    const agency = this.scores.column('agency_key') as string[];
    const year = this.scores.column('fiscal_year') as number[];
    const code = this.scores.column('code') as string[];
    const score = this.scores.column('score') as number[];
    const stated = new Map(rows.map((row) => [agency[row] ?? '', new Map<string, number>()]));
    for (let row = 0; row < year.length; row += 1) {
      if (year[row] !== fiscalYear) continue;
      const own = stated.get(agency[row] ?? '');
      if (own && !own.has(code[row] ?? '')) own.set(code[row] ?? '', score[row] ?? 0);
    }
    return stated;
  }

  private convert(framework: Framework, rows: readonly number[]): void {
    const weights = effectiveWeights(framework);
    const code = this.scores.column('code');
    const score = this.scores.column('score') as number[];
    const tolerance = this.scores.column('tolerance') as number[];
    for (const row of rows) {
      const weight = weights.get(String(code[row])) ?? 1;
      score[row] = Math.min(100, (score[row] ?? 0) / weight);
      tolerance[row] = (tolerance[row] ?? 0) / weight;
    }
  }
}
