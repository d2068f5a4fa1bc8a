import type { Language } from '../../text/messages/define';
import { trendsMessages } from '../../text/messages/trends';
import { sourceText } from '../../views/finding/findingSource';
import { listed } from '../../views/finding/findingWords';
import { historyTable } from '../../views/trends/tables';
import { otherSeries } from '../../views/trends/years';
import type { DataOf } from '../asks';
import type { At } from '../view';

/** What the two charts of indicators over all years share. */
export function indicatorYears({ rows, sources }: DataOf<'heat'>, { year, years }: At, lang: Language) {
  const indicators = rows.filter(({ kind }) => kind === 'indicator');
  const others = otherSeries(years, year);
  const scored = rows.map(({ fiscal_year }) => fiscal_year);
  const span = scored.length > 0 ? `${Math.min(...scored)}–${Math.max(...scored)}` : '';
  const source = sourceText(sources, ['scores'], span, lang);
  return {
    indicators,
    panel: {
      table: historyTable(indicators, lang),
      source:
        others.length > 0
          ? `${trendsMessages[lang].seriesNote(listed(others.map(String), lang))} · ${source}`
          : source,
    },
  };
}
