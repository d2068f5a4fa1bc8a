import ScoreBars from '../../charts/scoreBars/ScoreBars.svelte';
import { describe } from '../../charts/scoreBars/describe';
import { overviewMessages } from '../../text/messages/overview';
import { sourceText } from '../../views/finding/findingSource';
import { indicatorsTitle } from '../../views/overview/panelTitles';
import { indicatorsTable } from '../../views/overview/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'weakest'>> = ({ rows, sources }, { year, intent }, _, lang) => {
  const texts = overviewMessages[lang];
  const byScore = intent.order === 'score';
  const ordered = byScore ? rows.toSorted((a, b) => a.rank_score - b.rank_score) : rows;
  const panel = {
    title: indicatorsTitle(rows, byScore ? 'score' : 'lost', lang),
    caption: byScore ? texts.indicatorsCaptionScore : texts.indicatorsCaptionLost,
    description: describe(rows, lang),
    table: indicatorsTable(ordered, lang),
    fileName: `ita-${year.fiscal_year}-indicators`,
    source: sourceText(sources, ['scores', 'items'], String(year.fiscal_year), lang),
    drawn: rows.length > 0 ? drawn(ScoreBars, { rows: ordered }) : null,
    message: texts.indicatorsUnknown,
  };
  return { panels: [panel] };
};
