import Slope from '../../charts/slope/Slope.svelte';
import { describe } from '../../charts/twoYears/describe';
import { trendsMessages } from '../../text/messages/trends';
import { byContribution } from '../../views/finding/findingChange';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { twoYears } from './twoYears';

export const show: Show<DataOf<'slope'>> = (facts, at, _, lang) => {
  const { panel, fromYear, toYear } = twoYears(facts, at, lang);
  const data = { fromYear, toYear, rows: byContribution(facts.rows) };
  return {
    panels: [
      {
        ...panel,
        title: facts.isComparable ? describe(data, lang) : panel.title,
        caption: trendsMessages[lang].slopeCaption(fromYear, toYear),
        description: facts.isComparable ? describe(data, lang) : '',
        fileName: `ita-${fromYear}-${toYear}-indicators`,
        drawn: facts.isComparable ? drawn(Slope, { data }) : null,
      },
    ],
  };
};
