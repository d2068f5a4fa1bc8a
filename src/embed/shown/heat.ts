import HeatMap from '../../charts/heatMap/HeatMap.svelte';
import { describe } from '../../charts/heatMap/describe';
import { trendsMessages } from '../../text/messages/trends';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { indicatorYears } from './indicatorYears';

export const show: Show<DataOf<'heat'>> = (facts, at, _, lang) => {
  const { indicators: rows, panel } = indicatorYears(facts, at, lang);
  const known = rows.length > 0;
  return {
    panels: [
      {
        ...panel,
        title: known ? describe(rows, lang) : trendsMessages[lang].heatCaption,
        caption: trendsMessages[lang].heatCaption,
        description: known ? describe(rows, lang) : '',
        fileName: 'ita-heat-map',
        drawn: known ? drawn(HeatMap, { rows }) : null,
      },
    ],
  };
};
