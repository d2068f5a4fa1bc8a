import { nameOf } from '../../charts/names';
import type { ChangeRow } from '../../questions/change';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import type { ChartTable } from '../../ui/chartPanel';

/** Indicators alone, the strongest effect on the total first, whatever its sign. */
export const byContribution = (rows: readonly ChangeRow[]): readonly ChangeRow[] =>
  rows
    .filter(({ kind }) => kind === 'indicator')
    .sort((a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0));

const shownKinds = new Set(['indicator', 'framework', 'total']);

/** The numbers behind a change: indicators, what the framework did, the total. */
export function changeTable(
  rows: readonly ChangeRow[],
  fromYear: number,
  toYear: number,
  lang: Language,
): ChartTable {
  const [chart, texts] = [chartTexts[lang], overviewMessages[lang]];
  return {
    columns: [
      { key: 'code', label: texts.code },
      { key: 'name', label: chart.indicator },
      { key: 'from', label: chart.year(fromYear), numeric: true },
      { key: 'to', label: chart.year(toYear), numeric: true },
      { key: 'delta', label: chart.change, numeric: true },
      { key: 'contribution', label: chart.contribution, numeric: true },
    ],
    rows: rows
      .filter(({ kind }) => shownKinds.has(kind))
      .map((row) => ({
        code: row.kind === 'indicator' ? row.code : '',
        name: row.kind === 'framework' ? chart.framework : nameOf(row, lang),
        from: row.score_from,
        to: row.score_to,
        delta: row.delta,
        contribution: row.contribution,
      })),
  };
}
