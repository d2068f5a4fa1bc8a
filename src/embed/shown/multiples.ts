import SmallMultiples from '../../charts/smallMultiples/SmallMultiples.svelte';
import { describe } from '../../charts/smallMultiples/describe';
import { trendsMessages } from '../../text/messages/trends';
import { multiplesTitle } from '../../views/trends/panelTitles';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { indicatorYears } from './indicatorYears';

export const show: Show<DataOf<'multiples'>> = (facts, at, _, lang) => {
  const { indicators: rows, panel } = indicatorYears(facts, at, lang);
  const known = rows.length > 0;
  const texts = trendsMessages[lang];
  return {
    panels: [
      {
        ...panel,
        title: known ? multiplesTitle(rows, lang) : texts.multiplesCaption,
        caption: texts.multiplesCaption,
        description: known ? describe(rows, lang) : '',
        fileName: 'ita-indicators-by-year',
        drawn: known ? drawn(SmallMultiples, { rows }) : null,
      },
    ],
  };
};
