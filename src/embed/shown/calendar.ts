import Calendar from '../../charts/calendar/Calendar.svelte';
import { describe } from '../../charts/calendar/describe';
import { today } from '../../state/today';
import { measuresMessages } from '../../text/messages/measures';
import { sourceText } from '../../views/finding/findingSource';
import { calendarTitle } from '../../views/measures/periods';
import { calendarTable } from '../../views/measures/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'calendar'>> = ({ rows, sources }, { year }, _, lang) => {
  const texts = measuresMessages[lang];
  const planYear = year.fiscal_year + 1;
  const data = { fiscalYear: planYear, rows, today: today() };
  const dated = rows.some(({ start_date, end_date }) => start_date !== null || end_date !== null);
  const panel = {
    title: rows.length > 0 ? calendarTitle(rows, planYear, lang) : texts.coverageNone(planYear),
    caption: texts.calendarCaption(planYear),
    description: dated ? describe(data, lang) : '',
    table: calendarTable(rows, lang),
    fileName: `ita-${planYear}-calendar`,
    source: sourceText(sources, ['measures'], String(planYear), lang),
    drawn: dated ? drawn(Calendar, { data }) : null,
    message: rows.length > 0 ? texts.calendarNoneTodo : texts.coverageNoneTodo(planYear),
  };
  return { panels: [panel] };
};
