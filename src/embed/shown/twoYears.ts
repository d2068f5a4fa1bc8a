import type { Language } from '../../text/messages/define';
import { overviewMessages } from '../../text/messages/overview';
import { changeTable } from '../../views/finding/findingChange';
import { sourceText } from '../../views/finding/findingSource';
import type { DataOf } from '../asks';
import type { At } from '../view';

/** What the three charts of two years share, and why there is none where the years cannot be compared. */
export function twoYears({ rows, sources }: DataOf<'change'>, { year, from }: At, lang: Language) {
  const texts = overviewMessages[lang];
  const toYear = year.fiscal_year;
  const fromYear = from?.fiscal_year ?? toYear - 1;
  return {
    fromYear,
    toYear,
    panel: {
      title: texts.changeNone,
      table: changeTable(rows, fromYear, toYear, lang),
      source: sourceText(sources, ['scores'], `${fromYear}, ${toYear}`, lang),
      message: from ? texts.changeOtherSeries(fromYear) : texts.changeNoneTodo(fromYear),
    },
  };
}
