import Waterfall from '../../charts/waterfall/Waterfall.svelte';
import { describe } from '../../charts/waterfall/describe';
import { trendsMessages } from '../../text/messages/trends';
import { listed } from '../../views/finding/findingWords';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { twoYears } from './twoYears';

export const show: Show<DataOf<'total'>> = (facts, at, _, lang) => {
  const texts = trendsMessages[lang];
  const { panel, fromYear, toYear } = twoYears(facts, at, lang);
  const total = facts.rows.find(({ kind }) => kind === 'total');
  const known = total?.delta !== null && total?.delta !== undefined;
  const data = {
    fromYear,
    toYear,
    from: total?.score_from ?? 0,
    to: total?.score_to ?? 0,
    rows: facts.rows.filter(({ kind }) => kind === 'indicator' || kind === 'framework'),
  };
  const open = [at.from, at.year].flatMap((year) => (year?.total === null ? [String(year.fiscal_year)] : []));
  return {
    panels: [
      {
        ...panel,
        title: known ? describe(data, lang) : texts.movedUnknown,
        caption: texts.movedCaption(fromYear, toYear),
        description: known ? describe(data, lang) : '',
        fileName: `ita-${fromYear}-${toYear}-total`,
        drawn: known ? drawn(Waterfall, { data }) : null,
        message: facts.isComparable ? texts.movedUnknownTodo(listed(open, lang)) : panel.message,
      },
    ],
  };
};
