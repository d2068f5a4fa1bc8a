import { figure, signed } from '../../charts/figures';
import { nameOf } from '../../charts/names';
import type { WaterfallData, WaterfallRow } from '../../charts/waterfall/steps';
import type { PlanStart } from '../../plan/start';
import { noChanges, whatIf, type Changes } from '../../plan/whatIf';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import { planMessages } from '../../text/messages/plan';
import { round2 } from '../../text/round2';
import type { ChartTable } from '../../ui/chartPanel';

/**
 * What each change does to the total: a published item or a moved indicator a row, most first. They add up to the
 * change of the total; where an indicator is full before all its items are in, they share what is left.
 */
export function contributions(start: PlanStart, changes: Changes): readonly WaterfallRow[] {
  const nodes = new Map(start.framework.nodes.map((node) => [node.code, node]));
  const { steps } = whatIf(start, changes);
  const rows = steps.flatMap(({ code, from, to, points }): readonly WaterfallRow[] => {
    const items = changes.indicators.has(code)
      ? []
      : start.lost.filter((item) => item.indicator === code && changes.items.has(item.code));
    const full = items.reduce((sum, item) => sum + item.points, 0);
    if (full > 0) {
      return items.map((item) => ({
        code: item.code,
        kind: 'item',
        name_th: item.nameTh,
        name_en: item.nameEn,
        score_from: null,
        score_to: null,
        contribution: (item.points / full) * points,
      }));
    }
    const node = nodes.get(code);
    return [
      {
        code,
        kind: 'indicator',
        name_th: node?.nameTh ?? code,
        name_en: node?.nameEn ?? code,
        score_from: from,
        score_to: to,
        contribution: points,
      },
    ];
  });
  return rows.sort((a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0));
}

export function waterfallOf(start: PlanStart, changes: Changes, lang: Language): WaterfallData {
  const texts = planMessages[lang];
  return {
    fromYear: start.fiscalYear,
    toYear: start.fiscalYear + 1,
    totalNames: [texts.before, texts.after],
    from: whatIf(start, noChanges).total,
    to: whatIf(start, changes).total,
    rows: contributions(start, changes),
  };
}

/** Where the points come from, as one sentence. */
export function stepsTitle({ from, to, rows }: WaterfallData, lang: Language): string {
  const texts = planMessages[lang];
  const change = to - from;
  const moving = rows.filter(({ contribution }) => round2(contribution ?? 0) !== 0);
  const [first] = moving.filter(({ contribution }) => (contribution ?? 0) * change > 0);
  if (first === undefined) return texts.nothingMoved;
  const said = { change: signed(change), from: figure(from), to: figure(to) };
  const points = round2(first.contribution ?? 0);
  const isEven = moving.every(
    ({ kind, contribution }) => kind === 'item' && round2(contribution ?? 0) === points,
  );
  return isEven && moving.length > 1
    ? texts.stepsEven({ ...said, count: moving.length, points: figure(points) })
    : texts.stepsTitle({ ...said, name: `${first.code} ${nameOf(first, lang)}`, points: signed(points) });
}

export function stepsTable({ from, to, rows }: WaterfallData, lang: Language): ChartTable {
  const texts = planMessages[lang];
  const total = (name: string, points: number) => ({ code: '', name, points });
  return {
    columns: [
      // First, as it names every row.
      { key: 'name', label: texts.action },
      { key: 'code', label: overviewMessages[lang].code },
      { key: 'points', label: texts.points, numeric: true },
    ],
    rows: [
      total(texts.before, from),
      ...rows.map((row) => ({ code: row.code, name: nameOf(row, lang), points: row.contribution })),
      total(texts.after, to),
    ],
  };
}
