import AgencyHeat from '../../charts/agencyHeat/AgencyHeat.svelte';
import { describe } from '../../charts/agencyHeat/describe';
import { comparePeersMessages } from '../../text/messages/comparePeers';
import { heatTable } from '../../views/compare/tables';
import type { DataOf } from '../asks';
import { Fault } from '../fault';
import { drawn, type Show } from '../view';
import { comparedWith } from './comparedWith';

const scoreOf = (text: string): number | null => {
  if (text === '-') return null;
  const score = Number(text);
  if (text === '' || !(score >= 0 && score <= 100)) throw new Fault('file', 'scores');
  return score;
};

/** Agencies by indicators: the agency with its peers, or its part of the ranking. */
export const show: Show<DataOf<'agencies'>> = (facts, at, _, lang) => {
  const { year, isKnown, of, source, none } = comparedWith(facts, at, lang);
  const texts = comparePeersMessages[lang];
  const columns = facts.columns.map(({ code, name_th, name_en }) => ({
    text: code,
    name: `${code} ${lang === 'en' ? name_en : name_th}`,
  }));
  const rows = facts.rows.map(({ agency_id, rank, name, own, scores }) => ({
    key: String(agency_id),
    rank,
    name,
    isOwn: own,
    scores: scores === '' ? [] : scores.split(' ').map(scoreOf),
  }));
  const data = { columns, rows };
  const known = isKnown && columns.length > 0 && rows.length > 0;
  const panel = {
    ...none,
    ...(known ? { title: describe(data, lang) } : {}),
    caption: `${texts.heatCaption(year)} · ${of}`,
    description: known ? describe(data, lang) : '',
    table: heatTable(data, lang),
    fileName: `ita-${year}-agencies-by-indicator`,
    source,
    drawn: known ? drawn(AgencyHeat, { data }) : null,
  };
  return { panels: [panel] };
};
