import Waterfall from '../../charts/waterfall/Waterfall.svelte';
import { describe } from '../../charts/waterfall/describe';
import { planStart } from '../../plan/start';
import { overviewMessages } from '../../text/messages/overview';
import { planMessages } from '../../text/messages/plan';
import { sourceText } from '../../views/finding/findingSource';
import { changesOf, isTrying } from '../../views/plan/changes';
import { stepsTable, stepsTitle, waterfallOf } from '../../views/plan/contributions';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

/** What the tried changes of the address give; without any, what publishing every item at 0 would. */
export const show: Show<DataOf<'plan'>> = (
  { profile, items, sources },
  { year, intent },
  framework,
  lang,
) => {
  const texts = planMessages[lang];
  const start = framework ? planStart(framework, profile, items) : null;
  const source = sourceText(sources, ['scores', 'items'], String(year.fiscal_year), lang);
  if (!start) {
    const none = { caption: '', description: '', fileName: 'ita-plan', table: { columns: [], rows: [] } };
    const { noScores, noScoresTodo } = overviewMessages[lang];
    return {
      panels: [{ ...none, title: noScores(year.fiscal_year), message: noScoresTodo, drawn: null, source }],
    };
  }
  const tried = changesOf(start, intent);
  const all = { publish: start.lost.map(({ code }) => code) };
  const data = waterfallOf(start, isTrying(tried) ? tried : changesOf(start, all), lang);
  const panel = {
    title: stepsTitle(data, lang),
    caption: texts.stepsCaption(year.fiscal_year),
    description: describe(data, lang),
    table: stepsTable(data, lang),
    fileName: `ita-${year.fiscal_year + 1}-plan-steps`,
    source,
    drawn: data.rows.length > 0 ? drawn(Waterfall, { data }) : null,
    message: texts.stepsNothing,
  };
  return { panels: [panel] };
};
