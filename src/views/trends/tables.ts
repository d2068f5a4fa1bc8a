import { nameOf } from '../../charts/names';
import { panelsOf } from '../../charts/smallMultiples/panels';
import type { PersistenceRow } from '../../charts/persistence/layout';
import type { HistoryRow } from '../../questions/history';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import type { ChartTable } from '../../ui/chartPanel';

/** Indicators down, years across. */
export function historyTable(rows: readonly HistoryRow[], lang: Language): ChartTable {
  const [chart, texts] = [chartTexts[lang], overviewMessages[lang]];
  const years = [...new Set(rows.map(({ fiscal_year }) => fiscal_year))].sort((a, b) => a - b);
  return {
    columns: [
      { key: 'code', label: texts.code },
      { key: 'name', label: chart.indicator },
      ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
    ],
    rows: panelsOf(rows).map((panel) => ({
      code: panel.code,
      name: nameOf(panel, lang),
      ...Object.fromEntries(years.map((year) => [String(year), null])),
      ...Object.fromEntries(panel.points.map(({ year, score }) => [String(year), score])),
    })),
  };
}

export function persistenceTable(rows: readonly PersistenceRow[], lang: Language): ChartTable {
  const [chart, texts] = [chartTexts[lang], overviewMessages[lang]];
  return {
    columns: [
      { key: 'code', label: texts.code },
      { key: 'name', label: chart.indicator },
      { key: 'weak', label: texts.weakYears, numeric: true, decimals: 0 },
      { key: 'years', label: texts.yearsKnown, numeric: true, decimals: 0 },
      { key: 'which', label: texts.whichYears },
      { key: 'slope', label: chart.slope, numeric: true },
    ],
    rows: rows.map((row) => ({
      code: row.code,
      name: nameOf(row, lang),
      weak: row.weak_years,
      years: row.years,
      which: (row.byYear ?? [])
        .filter(({ weak }) => weak === true)
        .map(({ fiscalYear }) => fiscalYear)
        .join(', '),
      slope: row.slope,
    })),
  };
}
