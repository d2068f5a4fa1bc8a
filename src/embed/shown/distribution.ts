import Distribution from '../../charts/distribution/Distribution.svelte';
import { binsOf } from '../../charts/distribution/bins';
import { describe } from '../../charts/distribution/describe';
import { figure } from '../../charts/figures';
import { compareChartTexts } from '../../text/messages/compareCharts';
import { compareMessages } from '../../text/messages/compare';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { comparedWith } from './comparedWith';
import { stripOf } from './spread';

/** Rows of the table: finer bins than the drawing ever has. */
const mostBins = 120;

/** One score of the group, with the agency's own, its peers and the country's published mean. */
export const show: Show<DataOf<'distribution'>> = (facts, at, _, lang) => {
  const texts = compareMessages[lang];
  const { year, isKnown, of, source, none } = comparedWith(facts, at, lang);
  const strip = facts.spread ? stripOf(facts.spread, year, { grain: 100, isChosen: true }, lang) : null;
  const node = strip ? `${strip.label} ${strip.name}`.trim() : texts.total;
  const data = {
    values: strip?.values ?? new Float64Array(),
    own: strip?.own ?? null,
    peers: facts.peers.map(({ agency_id, name, score }) => ({ key: String(agency_id), name, score })),
    references:
      strip === null || strip.reference === null ? [] : [{ name: texts.published, score: strip.reference }],
  };
  const known = isKnown && data.values.length > 0;
  const sentence = known ? describe(data, lang) : '';
  const chart = compareChartTexts[lang];
  const panel = {
    ...none,
    ...(known ? { title: strip?.code === 'total' ? sentence : `${node}: ${sentence}` } : {}),
    caption: `${texts.distributionCaption(node, year)} · ${of}`,
    description: sentence,
    table: {
      columns: [
        { key: 'bin', label: chart.score },
        { key: 'count', label: texts.agencies, numeric: true, decimals: 0 },
      ] as const,
      rows: binsOf(data.values, mostBins)
        .filter(({ count }) => count > 0)
        .map(({ from, to, count }) => ({ bin: `${figure(from)}–${figure(to)}`, count })),
    },
    fileName: `ita-${year}-distribution-${strip?.code ?? 'total'}`,
    source,
    drawn: known ? drawn(Distribution, { data }) : null,
  };
  return { panels: [panel] };
};
