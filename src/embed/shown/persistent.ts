import Persistence from '../../charts/persistence/Persistence.svelte';
import { describe } from '../../charts/persistence/describe';
import { trendsMessages } from '../../text/messages/trends';
import { sourceText } from '../../views/finding/findingSource';
import { persistenceTable } from '../../views/trends/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'persistent'>> = ({ rows, sources }, { year }, _, lang) => {
  const to = year.fiscal_year;
  const known = Math.max(0, ...rows.map(({ years }) => years));
  const panel = {
    title: describe(rows, lang),
    caption: trendsMessages[lang].persistentCaption(known, to),
    description: describe(rows, lang),
    table: persistenceTable(rows, lang),
    fileName: `ita-${to}-persistent`,
    source: sourceText(sources, ['scores'], known > 1 ? `${to - known + 1}–${to}` : String(to), lang),
    drawn: rows.length > 0 ? drawn(Persistence, { rows }) : null,
  };
  return { panels: [panel] };
};
