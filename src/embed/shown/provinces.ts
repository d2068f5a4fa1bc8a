import ProvinceTiles from '../../charts/provinceTiles/ProvinceTiles.svelte';
import { elsewhere, tiles } from '../../charts/provinceTiles/data';
import { describe } from '../../charts/provinceTiles/describe';
import { compareMessages } from '../../text/messages/compare';
import { counted } from '../../text/counted';
import { provinceTable } from '../../views/compare/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { comparedWith } from './comparedWith';

export const show: Show<DataOf<'provinces'>> = (facts, at, _, lang) => {
  const { provinces } = facts;
  const texts = compareMessages[lang];
  const { year, fromYear, filter, onMap, source } = comparedWith(facts, at, lang);
  const shown = at.intent.map ?? ('mean' as const);
  const data = { rows: provinces, shown, selected: filter.province };
  const some = provinces.some((row) => tiles.some(({ province }) => province === row.province));
  const named = [...new Set(provinces.flatMap(({ province }) => province ?? []))];
  const agencies = provinces.reduce((sum, row) => sum + row.agencies, 0);
  const panel = {
    title: some ? describe(data, lang) : texts.tiles[shown],
    caption: [texts.tiles[shown], texts.tilesCaption(year, fromYear), onMap(agencies)].join(' · '),
    description: some ? describe(data, lang) : '',
    table: provinceTable({ provinces }, lang),
    fileName: `ita-${year}-provinces-${shown}`,
    source,
    drawn: some ? drawn(ProvinceTiles, { data }) : null,
    message:
      named.length > 0
        ? texts.tilesNone(named.slice(0, 3).join(', '), counted(elsewhere(data)))
        : texts.tilesNoneUnknown,
  };
  return { panels: [panel] };
};
