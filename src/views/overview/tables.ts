import { nameOf } from '../../charts/names';
import type { ItemsLostRow } from '../../questions/itemsLost';
import type { WeakestRow } from '../../questions/weakest';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import type { ChartTable } from '../../ui/chartPanel';

export function indicatorsTable(rows: readonly WeakestRow[], lang: Language): ChartTable {
  const [chart, texts] = [chartTexts[lang], overviewMessages[lang]];
  return {
    columns: [
      { key: 'code', label: texts.code },
      { key: 'name', label: chart.indicator },
      { key: 'score', label: chart.score, numeric: true },
      { key: 'lost', label: chart.lostPoints, numeric: true },
      { key: 'previous', label: texts.previousScore, numeric: true },
    ],
    rows: rows.map((row) => ({
      code: row.code,
      name: nameOf(row, lang),
      score: row.score,
      lost: row.lost_points,
      previous: row.previous_score,
    })),
  };
}

export function itemsTable(rows: readonly ItemsLostRow[], lang: Language): ChartTable {
  const [chart, texts] = [chartTexts[lang], overviewMessages[lang]];
  return {
    columns: [
      { key: 'code', label: texts.code },
      { key: 'name', label: chart.item },
      { key: 'points', label: chart.regained, numeric: true },
      { key: 'sub', label: texts.sub },
      { key: 'note', label: texts.note },
    ],
    rows: rows.map((row) => ({
      code: row.code,
      name: nameOf(row, lang),
      points: row.points,
      sub: row.sub,
      note: row.note ?? '',
    })),
  };
}
