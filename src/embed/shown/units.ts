import UnitLoad from '../../charts/unitLoad/UnitLoad.svelte';
import { describe } from '../../charts/unitLoad/describe';
import { measuresMessages } from '../../text/messages/measures';
import { sourceText } from '../../views/finding/findingSource';
import { loadTitle, namedUnits } from '../../views/measures/load';
import { loadTable } from '../../views/measures/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'units'>> = ({ load, measures, sources }, { year }, _, lang) => {
  const texts = measuresMessages[lang];
  const planYear = year.fiscal_year + 1;
  const rows = namedUnits(load, lang);
  const known = load.some(({ unit }) => unit !== '');
  const panel = {
    title: measures > 0 ? loadTitle(load, measures, lang) : texts.coverageNone(planYear),
    caption: texts.loadCaption(planYear),
    description: known ? describe(rows, lang) : '',
    table: loadTable(rows, lang),
    fileName: `ita-${planYear}-units`,
    source: sourceText(sources, ['measures'], String(planYear), lang),
    drawn: known ? drawn(UnitLoad, { rows }) : null,
    message: measures > 0 ? texts.loadNoneTodo : texts.coverageNoneTodo(planYear),
  };
  return { panels: [panel] };
};
