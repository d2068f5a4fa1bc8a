import { figure, signed } from '../../charts/figures';
import { leading } from '../../charts/leading';
import { nameOf } from '../../charts/names';
import type { ChangeRow } from '../../questions/change';
import type { ItemsLostRow } from '../../questions/itemsLost';
import type { ReconcileRow } from '../../questions/reconcile';
import type { WeakestRow } from '../../questions/weakest';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import { listedNames } from '../finding/findingWords';

export type Order = 'lost' | 'score';

/** Below half a hundredth nothing is left to print. */
const nothing = 0.005;

/** @param rows indicators, most lost points first */
export function indicatorsTitle(rows: readonly WeakestRow[], order: Order, lang: Language): string {
  return order === 'lost' ? byLost(rows, lang) : byScore(rows, lang);
}

function byLost(rows: readonly WeakestRow[], lang: Language): string {
  const texts = overviewMessages[lang];
  const heaviest = rows.slice(0, leading(rows.map(({ lost_points }) => lost_points)));
  const points = heaviest.reduce((sum, { lost_points }) => sum + lost_points, 0);
  if (points === 0) return texts.indicatorsLostNone;
  const inTreeOrder = [...heaviest].sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
  return texts.indicatorsLost(
    listedNames(
      inTreeOrder.map((row) => nameOf(row, lang)),
      lang,
    ),
    figure(points),
  );
}

function byScore(rows: readonly WeakestRow[], lang: Language): string {
  const texts = overviewMessages[lang];
  const lowest = [...rows].sort((a, b) => a.rank_score - b.rank_score)[0];
  if (lowest === undefined) return texts.indicatorsLostNone;
  const below = rows.filter(({ below_line }) => below_line).length;
  const [name, score] = [nameOf(lowest, lang), figure(lowest.score)];
  return below > 0 ? texts.indicatorsScore(below, name, score) : texts.indicatorsScoreNone(name, score);
}

/** @param rows items at 0, most points first */
export function itemsTitle(rows: readonly ItemsLostRow[], lang: Language): string {
  const texts = overviewMessages[lang];
  const [first] = rows;
  if (first === undefined) return texts.itemsNone;
  if (rows.length === 1) return texts.itemsOne(first.code, figure(first.points));
  const least = figure(rows.at(-1)?.points ?? 0);
  return least === figure(first.points)
    ? texts.itemsEqual(rows.length, least)
    : texts.itemsDiffer(rows.length);
}

export function reconcileTitle(rows: readonly ReconcileRow[], lang: Language): string {
  const texts = overviewMessages[lang];
  const wrong = rows.filter(({ agrees }) => !agrees).length;
  if (rows.length === 0) return texts.reconcileNone;
  return wrong === 0 ? texts.reconcileAll(rows.length) : texts.reconcileSome(wrong, rows.length);
}

/** What moved the total most, in the direction the total moved. Null where the two totals cannot be compared. */
export function changeTitle(rows: readonly ChangeRow[], fromYear: number, lang: Language): string | null {
  const texts = overviewMessages[lang];
  const total = rows.find(({ kind }) => kind === 'total');
  if (total?.delta === null || total?.delta === undefined) return null;
  const { delta } = total;
  if (Math.abs(delta) < nothing) return texts.changeSame(fromYear);
  const parts = rows.filter(({ kind }) => kind === 'indicator' || kind === 'framework');
  const most = [...parts].sort(
    (a, b) => Math.sign(delta) * ((b.contribution ?? 0) - (a.contribution ?? 0)),
  )[0];
  if (most === undefined) return null;
  const said = { year: fromYear, delta: figure(Math.abs(delta)), points: signed(most.contribution ?? 0) };
  if (most.kind === 'framework') return texts.changeFramework({ ...said, delta: signed(delta) });
  const named = { ...said, name: nameOf(most, lang) };
  return delta > 0 ? texts.changeUp(named) : texts.changeDown(named);
}
