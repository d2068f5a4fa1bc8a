import { levelOf, published } from '../framework';
import type { Random } from '../random';
import type { YearTree } from './yearTree';

/** What one agency got in one fiscal year. `items` in the order of the year's tree, 0 | 100; scores with two decimals. */
export interface YearResult {
  readonly items: Uint8Array;
  /** Indicators 1 to 10. */
  readonly indicators: readonly number[];
  readonly total: number;
  readonly level: string;
}

/** An agency's own ways, which stay through the years: what it loses in surveys, and on which items. */
export interface Habits {
  readonly surveys: Float32Array;
  readonly concepts: Map<string, number>;
}

/** Surveys are kinder to some indicators than to others, 1 to 8. */
const leaning = [0.7, 1.2, 0.9, 1.3, 1, 0.9, 1, 1.2];
const mostLost = 85;

/** Near enough to normal, and four times as fast as the sum of twelve. */
export const wobble = (chance: Random): number => 2 * (chance.next() + chance.next() + chance.next() - 1.5);

export const newHabits = (chance: Random): Habits => ({
  surveys: Float32Array.from(leaning, () => wobble(chance)),
  concepts: new Map(),
});

/** Loses items in the order of the agency's habits, as many as fit into `target` points of OIT. */
function loseItems(tree: YearTree, target: number, { concepts }: Habits, chance: Random) {
  const keys = tree.items.map(({ concept }) => {
    const habit = concepts.get(concept) ?? wobble(chance);
    concepts.set(concept, habit);
    return habit + 0.6 * wobble(chance);
  });
  const order = keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const items = new Uint8Array(tree.items.length).fill(100);
  const lost = { '9': 0, '10': 0, OIT: 0 };
  for (const index of order) {
    const item = tree.items[index];
    if (!item || lost.OIT + item.fromOit > target) continue;
    items[index] = 0;
    lost.OIT += item.fromOit;
    lost[item.indicator] += item.fromIndicator;
  }
  return { items, lost };
}

/** Lost points of the eight survey indicators that take `points` from the total together, none above what is possible. */
function spread(tree: YearTree, points: number, { surveys }: Habits, chance: Random): number[] {
  const wanted = leaning.map(
    (lean, index) => lean * Math.exp(0.25 * (surveys[index] ?? 0) + 0.15 * wobble(chance)),
  );
  const lost = wanted.map(() => 0);
  let open = points;
  for (let turn = 0; turn < 8 && open > 1e-9; turn += 1) {
    const free = tree.surveys.map(({ weight }, index) =>
      (lost[index] ?? 0) < mostLost ? weight * (wanted[index] ?? 0) : 0,
    );
    const sum = free.reduce((all, value) => all + value, 0);
    if (sum === 0) break;
    tree.surveys.forEach((_, index) => {
      if ((free[index] ?? 0) === 0) return;
      lost[index] = Math.min(mostLost, (lost[index] ?? 0) + (open * (wanted[index] ?? 0)) / sum);
    });
    open = points - tree.surveys.reduce((all, { weight }, index) => all + weight * (lost[index] ?? 0), 0);
  }
  return lost;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** An agency's year with `lost` points of the total: items first, the surveys take what they leave. */
export function makeResult(tree: YearTree, lost: number, habits: Habits, chance: Random): YearResult {
  const most = Math.min(92, lost / tree.oitWeight);
  const { items, lost: oit } = loseItems(
    tree,
    Math.min(most, lost * (1.15 + 0.25 * wobble(chance))),
    habits,
    chance,
  );
  const surveys = spread(tree, lost - tree.oitWeight * oit.OIT, habits, chance);
  const indicators = [...surveys, oit['9'], oit['10']].map((points) => published(100 - points));
  const instruments = [indicators.slice(0, 5), indicators.slice(5, 8), indicators.slice(8)].map(mean);
  const [iit = 0, eit = 0, open = 0] = instruments;
  const rest = (1 - tree.oitWeight) / 2;
  const total = published(rest * iit + rest * eit + tree.oitWeight * open);
  return { items, indicators, total, level: levelOf(tree.framework, total, instruments.map(published)) };
}
