import LostItems from '../../charts/lostItems/LostItems.svelte';
import { describe } from '../../charts/lostItems/describe';
import { overviewMessages } from '../../text/messages/overview';
import { sourceText } from '../../views/finding/findingSource';
import { itemsTitle } from '../../views/overview/panelTitles';
import { itemsTable } from '../../views/overview/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'items'>> = ({ rows, sources }, { year }, _, lang) => {
  const texts = overviewMessages[lang];
  const known = year.items > 0;
  const uncertain = rows.some(({ certain }) => !certain) ? [texts.yearUncertain(year.fiscal_year)] : [];
  const panel = {
    title: rows.length > 0 || known ? itemsTitle(rows, lang) : texts.itemsUnknown,
    caption: texts.itemsCaption,
    description: describe(rows, lang),
    table: itemsTable(rows, lang),
    fileName: `ita-${year.fiscal_year}-items`,
    source: [...uncertain, sourceText(sources, ['items'], String(year.fiscal_year), lang)].join(' · '),
    drawn: rows.length > 0 ? drawn(LostItems, { rows }) : null,
    message: known ? texts.itemsNoneTodo : texts.itemsUnknownTodo,
  };
  return { panels: [panel] };
};
