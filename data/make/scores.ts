import type { Framework } from '../../src/framework/types';
import type { Agency } from './agencies';
import { frameworkOf, itemsOf, levelOf, published, rolledUp } from './framework';
import type { Random } from './random';

/** What one agency got in one fiscal year: items 0 | 100, indicators, instruments and total with two decimals. */
export interface Result {
  readonly agency: Agency;
  readonly fiscalYear: number;
  readonly items: ReadonlyMap<string, number>;
  readonly indicators: ReadonlyMap<string, number>;
  readonly total: number;
  readonly level: string;
}

/**
 * Mean points lost by an agency of the country (100 − national mean; NACC, FY2562 made up) and how widely they
 * spread (log scale). With 0.7 the share of agencies at 85 or more comes out as published from FY2565 on.
 */
const national: Readonly<Record<number, readonly [lost: number, spread: number]>> = {
  2562: [33.3, 0.45],
  2563: [32.1, 0.45],
  2564: [18.75, 0.6],
  2565: [12.43, 0.7],
  2566: [9.81, 0.7],
  2567: [6.95, 0.7],
  2568: [6.18, 0.7],
};

export const fiscalYears: readonly number[] = Object.keys(national).map(Number);

/** Surveys are kinder to some indicators than to others. */
const leaning: Readonly<Record<string, number>> = {
  1: 0.7,
  2: 1.2,
  3: 0.9,
  4: 1.3,
  5: 1,
  6: 0.9,
  7: 1,
  8: 1.2,
};

/** An agency's own ways, which stay through the years: how much it loses, where, and on which items. */
interface Habits {
  readonly quality: number;
  readonly indicators: Readonly<Record<string, number>>;
  readonly concepts: Map<string, number>;
}

const loseItems = (framework: Framework, order: readonly string[], target: number): Map<string, number> => {
  const items = new Map(itemsOf(framework).map(({ code }) => [code, 100]));
  for (const code of order) {
    items.set(code, 0);
    if (100 - rolledUp(framework, 'OIT', items) <= target) continue;
    items.set(code, 100);
  }
  return items;
};

function result(agency: Agency, fiscalYear: number, habits: Habits, chance: Random): Result {
  const framework = frameworkOf(fiscalYear);
  const [mean, spread] = national[fiscalYear] ?? [0, 0];
  const fortune = 0.8 * habits.quality + 0.6 * chance.normal();
  const lost = Math.min(80, mean * Math.exp(spread * fortune - (spread * spread) / 2));
  const order = itemsOf(framework)
    .map(({ code, concept = code }) => {
      const habit = habits.concepts.get(concept) ?? chance.normal();
      habits.concepts.set(concept, habit);
      return { code, key: habit + 0.6 * chance.normal() };
    })
    .sort((a, b) => a.key - b.key)
    .map(({ code }) => code);
  const items = loseItems(framework, order, Math.min(90, lost * (1.2 + 0.25 * chance.normal())));
  const oit = 100 - rolledUp(framework, 'OIT', items);
  const survey = Math.max(1, (lost - 0.4 * oit) / 0.6);
  const indicators = new Map<string, number>();
  for (const [code, lean] of Object.entries(leaning)) {
    const share = lean * Math.exp(0.25 * (habits.indicators[code] ?? 0) + 0.15 * chance.normal());
    indicators.set(code, published(Math.max(20, 100 - survey * share)));
  }
  for (const code of ['9', '10']) indicators.set(code, published(rolledUp(framework, code, items)));
  const total = published(rolledUp(framework, 'total', indicators));
  const instruments = ['IIT', 'EIT', 'OIT'].map((code) => published(rolledUp(framework, code, indicators)));
  return { agency, fiscalYear, items, indicators, total, level: levelOf(framework, total, instruments) };
}

/** Results of all agencies in all years, by agency and then year. */
export function makeResults(agencies: readonly Agency[], chance: Random): Result[] {
  return agencies.flatMap((agency) => {
    const indicators = Object.fromEntries(Object.keys(leaning).map((code) => [code, chance.normal()]));
    const habits: Habits = { quality: chance.normal(), indicators, concepts: new Map() };
    return fiscalYears.map((fiscalYear) => result(agency, fiscalYear, habits, chance));
  });
}
