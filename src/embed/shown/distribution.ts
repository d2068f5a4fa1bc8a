import Distribution from '../../charts/distribution/Distribution.svelte';
import { describe } from '../../charts/distribution/describe';
import { compareMessages } from '../../text/messages/compare';
import { embedMessages } from '../../text/messages/embed';
import { publishedOf } from '../../views/compare/published';
import { sourceText } from '../../views/finding/findingSource';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';
import { yearsShown } from './yearsShown';

/** Fewer are no distribution. */
const fewest = 2;

/** Totals of the group, with the agency's own and the country's published mean. */
export const show: Show<DataOf<'distribution'>> = ({ rows, sources }, at, _, lang) => {
  const texts = compareMessages[lang];
  const { year, fromYear } = yearsShown(at);
  const country = publishedOf(year);
  const data = {
    values: Float64Array.from(rows, ({ total }) => total),
    own: rows.find(({ agency_id }) => agency_id === at.agency.agency_id)?.total ?? null,
    peers: [],
    references: country === null ? [] : [{ name: texts.published, score: country.mean }],
  };
  const known = rows.length >= fewest;
  const panel = {
    title: known ? describe(data, lang) : texts.fewTitle(rows.length),
    caption: texts.distributionCaption(embedMessages[lang].total, year),
    description: known ? describe(data, lang) : '',
    table: {
      columns: [
        { key: 'rank', label: texts.rank, numeric: true, decimals: 0 },
        { key: 'name', label: texts.agency },
        { key: 'province', label: texts.province },
        { key: 'score', label: embedMessages[lang].total, numeric: true },
      ] as const,
      rows: rows.map(({ rank, name, province, total }) => ({ rank, name, province, score: total })),
    },
    fileName: `ita-${year}-distribution-total`,
    source: sourceText(sources, ['scores', 'agencies'], `${fromYear}, ${year}`, lang),
    drawn: known ? drawn(Distribution, { data }) : null,
    message: texts.fewTodo,
  };
  return { panels: [panel] };
};
