import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { random, type Random } from '../random';
import { makeUnits, type Unit } from './agencies';
import { meanWithin, national, shareWithin } from './figures';
import type { Options } from './options';
import { lostInOrder } from './quantiles';
import { makeResult, newHabits, wobble } from './results';
import { agencyColumns, agencyRows, itemShape, scoreShape } from './tables';
import { TableFile } from './tableFile';
import { yearTree } from './yearTree';

export interface MadeYear {
  readonly fiscalYear: number;
  readonly agencies: number;
  readonly mean: number;
  /** 0–1 */
  readonly share: number;
  /** What lies too far from the published figures, in words; null when all is well. */
  readonly fault: string | null;
}

const seed = 2568;
const missingShare = 0.008;

/** Points lost by each agency in each year; NaN where the agency was not assessed. */
function lostByYear(units: readonly Unit[], years: readonly number[], chance: Random): Float64Array[] {
  const provinces = new Map<string, number>();
  const quality = units.map(({ kind, province }) => {
    const local = provinces.get(province) ?? wobble(chance);
    provinces.set(province, local);
    return kind.lean + 0.3 * local + 0.75 * wobble(chance);
  });
  return years.map((year) => {
    const fortune = quality.map((own) => own + 0.5 * wobble(chance));
    const there = units.map((_, index) => index).filter(() => chance.next() >= missingShare);
    there.sort((a, b) => (fortune[b] ?? 0) - (fortune[a] ?? 0));
    const lost = new Float64Array(units.length).fill(Number.NaN);
    lostInOrder(year, there.length).forEach((points, place) => {
      lost[there[place] ?? 0] = points;
    });
    return lost;
  });
}

const judge = (fiscalYear: number, totals: readonly number[]): MadeYear => {
  const mean = totals.reduce((sum, total) => sum + total, 0) / totals.length;
  const share = totals.filter((total) => total >= 85).length / totals.length;
  const wanted = national[fiscalYear];
  const off =
    wanted && (Math.abs(mean - wanted.mean) > meanWithin || Math.abs(share - wanted.share) > shareWithin);
  const fault = off
    ? `${fiscalYear}: mean ${mean.toFixed(2)}, ${(share * 100).toFixed(2)} % at 85 or more`
    : null;
  return { fiscalYear, agencies: totals.length, mean, share, fault };
};

/** Writes the made-up country into `folder`, agency by agency: the same bytes on every run with the same options. */
export function makeNational(options: Options, folder: string): MadeYear[] {
  const { years, agencies, scores, items } = options;
  const chance = random(seed);
  const units = makeUnits(agencies, years, chance);
  const lost = lostByYear(units, years, chance);
  const trees = years.map(yearTree);
  mkdirSync(folder, { recursive: true });
  const file = (what: string) => join(folder, `national-สมมติ-${what}`);
  const scoreRows = scoreShape(scores);
  const itemRows = itemShape(items ?? 'wide', trees);
  const agencyFile = new TableFile(file('agencies'), agencyColumns);
  const scoreFile = new TableFile(file(`scores-${scores}`), scoreRows.columns);
  const itemFile = items === null ? null : new TableFile(file(`items-${items}`), itemRows.columns);
  const totals = years.map((): number[] => []);
  for (const [index, unit] of units.entries()) {
    for (const row of agencyRows(unit)) agencyFile.add(row);
    const habits = newHabits(chance);
    for (const [place, tree] of trees.entries()) {
      const points = lost[place]?.[index] ?? Number.NaN;
      if (Number.isNaN(points)) continue;
      const result = makeResult(tree, points, habits, chance);
      totals[place]?.push(result.total);
      for (const row of scoreRows.rows(unit, tree, result)) scoreFile.add(row);
      if (itemFile) for (const row of itemRows.rows(unit, tree, result)) itemFile.add(row);
    }
  }
  for (const each of [agencyFile, scoreFile, itemFile]) each?.close();
  return years.map((year, place) => judge(year, totals[place] ?? []));
}
