import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { isDone } from '../progress';
import type { CalendarData } from './layout';
import { spanOf } from './spans';

/** How many measures the year has, how many are done, how many say no time. */
export const describe = ({ fiscalYear, rows }: CalendarData, lang: Language): string => {
  const texts = chartFindings[lang];
  if (rows.length === 0) return texts.noMeasures;
  const done = rows.filter(({ progress }) => isDone(progress)).length;
  const timeless = rows.filter((row) => spanOf(row, fiscalYear) === null).length;
  return texts.calendar(fiscalYear, rows.length, done) + (timeless > 0 ? texts.withoutPeriod(timeless) : '');
};
