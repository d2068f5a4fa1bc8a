import ProvinceTiles from '../../charts/provinceTiles/ProvinceTiles.svelte';
import { elsewhere, tiles } from '../../charts/provinceTiles/data';
import { describe } from '../../charts/provinceTiles/describe';
import { compareMessages } from '../../text/messages/compare';
import { provinceTable } from '../../views/compare/tables';
import { counted } from '../../views/compare/headline';
import { sourceText } from '../../views/finding/findingSource';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { yearsShown } from './yearsShown';

export const show: Show<DataOf<'provinces'>> = ({ rows: provinces, sources }, at, _, lang) => {
  const texts = compareMessages[lang];
  const { year, fromYear } = yearsShown(at);
  const data = { rows: provinces, shown: 'mean' as const, selected: at.intent.province ?? null };
  const some = provinces.some((row) => tiles.some(({ province }) => province === row.province));
  const named = [...new Set(provinces.flatMap(({ province }) => province ?? []))];
  const panel = {
    title: some ? describe(data, lang) : texts.tiles.mean,
    caption: texts.tilesCaption(year, fromYear),
    description: some ? describe(data, lang) : '',
    table: provinceTable({ provinces }, lang),
    fileName: `ita-${year}-provinces-mean`,
    source: sourceText(sources, ['scores', 'agencies'], `${fromYear}, ${year}`, lang),
    drawn: some ? drawn(ProvinceTiles, { data }) : null,
    message:
      named.length > 0
        ? texts.tilesNone(named.slice(0, 3).join(', '), counted(elsewhere(data)))
        : texts.tilesNoneUnknown,
  };
  return { panels: [panel] };
};
