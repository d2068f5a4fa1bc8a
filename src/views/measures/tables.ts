import { dateText } from '../../charts/calendar/spans';
import { nameOf } from '../../charts/names';
import { progressWord } from '../../charts/progress';
import type { MeasuresRow } from '../../questions/measures';
import type { ResponsibleLoadRow } from '../../questions/responsibleLoad';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { measuresMessages } from '../../text/messages/measures';
import { overviewMessages } from '../../text/messages/overview';
import type { ChartTable } from '../../ui/chartPanel';
import type { MeasuresData } from './data';

/** Lost nodes with the measures that reach them, by their numbers on the page. */
export function matrixTable({ coverage, cells, measures }: MeasuresData, lang: Language): ChartTable {
  const [texts, common, chart] = [measuresMessages[lang], overviewMessages[lang], chartTexts[lang]];
  const numbers = new Map(measures.map(({ measure_id }, index) => [measure_id, texts.measureNo(index + 1)]));
  const reaching = (code: string) =>
    cells
      .filter((cell) => cell.code === code)
      .map(({ measure_id, reach, via }) => {
        const way = `${texts.reach[reach] ?? reach}${via === code ? '' : ` ${via}`}`;
        return `${numbers.get(measure_id) ?? ''} (${way})`;
      });
  return {
    columns: [
      { key: 'code', label: common.code },
      { key: 'name', label: common.node },
      { key: 'lost', label: chart.lostPoints, numeric: true },
      { key: 'reach', label: texts.reached },
      { key: 'by', label: texts.reachedBy },
    ],
    rows: coverage.map((row) => ({
      code: row.code,
      name: nameOf(row, lang),
      lost: row.lost_points,
      reach: texts.reach[row.reach] ?? row.reach,
      by: reaching(row.code).join(', '),
    })),
  };
}

export function calendarTable(rows: readonly MeasuresRow[], lang: Language): ChartTable {
  const texts = measuresMessages[lang];
  const date = (iso: string | null) => (iso === null ? null : dateText(iso, lang));
  return {
    columns: [
      { key: 'number', label: texts.seq },
      { key: 'title', label: texts.title },
      { key: 'start', label: texts.start },
      { key: 'end', label: texts.end },
      { key: 'period', label: texts.period },
      { key: 'status', label: texts.status },
    ],
    rows: rows.map((row, index) => ({
      number: texts.measureNo(index + 1),
      title: row.title,
      start: date(row.start_date),
      end: date(row.end_date),
      period: row.period_text ?? texts.notStated,
      status: progressWord(row.progress, lang),
    })),
  };
}

export function loadTable(rows: readonly ResponsibleLoadRow[], lang: Language): ChartTable {
  const texts = measuresMessages[lang];
  return {
    columns: [
      { key: 'unit', label: texts.unit },
      { key: 'measures', label: texts.count, numeric: true, decimals: 0 },
      { key: 'done', label: texts.done, numeric: true, decimals: 0 },
      { key: 'result', label: texts.hasResult, numeric: true, decimals: 0 },
    ],
    rows: rows.map((row) => ({
      unit: row.unit,
      measures: row.measures,
      done: row.done,
      result: row.with_result,
    })),
  };
}
