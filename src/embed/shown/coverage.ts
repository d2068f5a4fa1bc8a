import CoverageShare from '../../charts/coverageShare/CoverageShare.svelte';
import { describe } from '../../charts/coverageShare/describe';
import { figure } from '../../charts/figures';
import { measuresMessages } from '../../text/messages/measures';
import { coverageTitle, reached } from '../../views/finding/findingCoverage';
import { sharesTable } from '../../views/finding/findingShares';
import { sourceText } from '../../views/finding/findingSource';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'coverage'>> = ({ shares, measures, sources }, { year }, _, lang) => {
  const texts = measuresMessages[lang];
  const resultYear = year.fiscal_year;
  const planYear = resultYear + 1;
  const { lost } = reached(shares);
  const data = { rows: shares, measures, planYear };
  const panel = {
    title: coverageTitle(shares, measures, planYear, lang),
    caption: texts.coverageCaption(resultYear, planYear, measures, figure(lost)),
    description: measures > 0 && lost > 0 ? describe(data, lang) : '',
    table: sharesTable(shares, lang),
    fileName: `ita-${planYear}-coverage`,
    source: sourceText(sources, ['items', 'measures'], `${resultYear}, ${planYear}`, lang),
    drawn: measures > 0 && lost > 0 ? drawn(CoverageShare, { data }) : null,
    message: measures === 0 ? texts.coverageNoneTodo(planYear) : texts.nothingLostMore(planYear, measures),
  };
  return { panels: [panel] };
};
