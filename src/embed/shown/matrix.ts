import CoverageMatrix from '../../charts/coverageMatrix/CoverageMatrix.svelte';
import { describe } from '../../charts/coverageMatrix/describe';
import { measuresMessages } from '../../text/messages/measures';
import { sourceText } from '../../views/finding/findingSource';
import { matrixTable } from '../../views/measures/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'matrix'>> = (data, _at, _framework, lang) => {
  const texts = measuresMessages[lang];
  const { coverage, cells, measures, resultYear, planYear } = data;
  const matrix = { rows: coverage, cells, measures, shares: [] };
  const known = coverage.length > 0 && measures.length > 0;
  const direct = coverage.filter(({ reach }) => reach === 'direct').length;
  const panel = {
    title: known ? texts.matrixTitle(direct, coverage.length) : texts.coverageNone(planYear),
    caption: texts.matrixCaption(resultYear, planYear),
    description: known ? describe(matrix, lang) : '',
    table: matrixTable(data, lang),
    fileName: `ita-${planYear}-coverage-matrix`,
    source: sourceText(data.sources, ['items', 'measures'], `${resultYear}, ${planYear}`, lang),
    drawn: known ? drawn(CoverageMatrix, { data: matrix }) : null,
    message: texts.coverageNoneTodo(planYear),
  };
  return { panels: [panel] };
};
