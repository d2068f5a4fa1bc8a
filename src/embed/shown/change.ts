import Dumbbell from '../../charts/dumbbell/Dumbbell.svelte';
import { describe } from '../../charts/twoYears/describe';
import { overviewMessages } from '../../text/messages/overview';
import { byContribution } from '../../views/finding/findingChange';
import { changeTitle } from '../../views/overview/panelTitles';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { twoYears } from './twoYears';

export const show: Show<DataOf<'change'>> = (facts, at, _, lang) => {
  const { panel, fromYear, toYear } = twoYears(facts, at, lang);
  const data = { fromYear, toYear, rows: byContribution(facts.rows) };
  return {
    panels: [
      {
        ...panel,
        title: facts.isComparable
          ? (changeTitle(facts.rows, fromYear, lang) ?? describe(data, lang))
          : panel.title,
        caption: overviewMessages[lang].changeCaption(fromYear, toYear),
        description: facts.isComparable ? describe(data, lang) : '',
        fileName: `ita-${fromYear}-${toYear}-change`,
        drawn: facts.isComparable ? drawn(Dumbbell, { data }) : null,
      },
    ],
  };
};
