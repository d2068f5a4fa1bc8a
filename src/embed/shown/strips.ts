import Strips from '../../charts/strips/Strips.svelte';
import { describe } from '../../charts/strips/describe';
import { comparePeersMessages } from '../../text/messages/comparePeers';
import { stripsTable } from '../../views/compare/tables';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { comparedWith } from './comparedWith';
import { stripOf } from './spread';

/** How each score of the group spreads, with the agency and its peers. */
export const show: Show<DataOf<'strips'>> = (facts, at, _, lang) => {
  const { year, isKnown, of, source, none } = comparedWith(facts, at, lang);
  const chosen = at.intent.node ?? 'total';
  const strips = facts.spreads.map((row) =>
    stripOf(row, year, { grain: 10, isChosen: row.code === chosen }, lang),
  );
  const known = isKnown && strips.length > 0;
  const panel = {
    ...none,
    ...(known ? { title: describe(strips, lang) } : {}),
    caption: `${comparePeersMessages[lang].stripsCaption(year)} · ${of}`,
    description: known ? describe(strips, lang) : '',
    table: stripsTable(strips, lang),
    fileName: `ita-${year}-scores-of-group`,
    source,
    drawn: known ? drawn(Strips, { strips }) : null,
  };
  return { panels: [panel] };
};
