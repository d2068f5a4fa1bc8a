import type { AgencyHeatData } from '../../charts/agencyHeat/data';
import type { Strip } from '../../charts/strips/data';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import { compareChartTexts } from '../../text/messages/compareCharts';
import { comparePeersMessages } from '../../text/messages/comparePeers';
import type { ChartTable } from '../../ui/chartPanel';
import type { Group } from './group';
import type { ScoreOf } from './sheet';

/** Agencies with the score that is drawn, best first by total. */
export function distributionTable(
  { rows }: Pick<Group, 'rows'>,
  scores: ScoreOf,
  node: string,
  lang: Language,
): ChartTable {
  const texts = compareMessages[lang];
  return {
    columns: [
      { key: 'rank', label: texts.rank, numeric: true, decimals: 0 },
      { key: 'name', label: texts.agency },
      { key: 'province', label: texts.province },
      { key: 'score', label: node, numeric: true },
    ],
    rows: rows.map(({ agency_id, name, province, rank }) => ({
      rank,
      name,
      province,
      score: scores(agency_id),
    })),
  };
}

export function provinceTable({ provinces }: Pick<Group, 'provinces'>, lang: Language): ChartTable {
  const texts = compareMessages[lang];
  return {
    columns: [
      { key: 'province', label: texts.province },
      { key: 'agencies', label: texts.agencies, numeric: true, decimals: 0 },
      { key: 'mean', label: texts.mean, numeric: true },
      { key: 'share', label: texts.share, numeric: true },
      { key: 'change', label: texts.change, numeric: true },
    ],
    rows: provinces.map(({ province, agencies, mean, share, change }) => ({
      province: province ?? texts.noPlace,
      agencies,
      mean,
      share,
      change,
    })),
  };
}

/** Every score of the group: how many have it, the agency, the middle, and the share of the others below it in per cent. */
export function stripsTable(strips: readonly Strip[], lang: Language): ChartTable {
  const texts = compareMessages[lang];
  const chart = compareChartTexts[lang];
  return {
    columns: [
      { key: 'node', label: comparePeersMessages[lang].score },
      { key: 'own', label: chart.ownName, numeric: true },
      { key: 'median', label: chart.medianName, numeric: true },
      { key: 'above', label: `${comparePeersMessages[lang].percentile} (%)`, numeric: true },
      { key: 'agencies', label: texts.agencies, numeric: true, decimals: 0 },
    ],
    rows: strips.map(({ label, name, values, median, own, above }) => ({
      node: `${label} ${name}`.trim(),
      own,
      median,
      above: above === null ? null : above * 100,
      agencies: values.length,
    })),
  };
}

export function heatTable({ columns, rows }: AgencyHeatData, lang: Language): ChartTable {
  const texts = compareMessages[lang];
  return {
    columns: [
      { key: 'agency', label: texts.agency },
      { key: 'rank', label: texts.rank },
      ...columns.map(({ name }, index) => ({ key: String(index), label: name, numeric: true })),
    ],
    rows: rows.map(({ name, rank, scores }) => ({
      agency: name,
      rank,
      ...Object.fromEntries(scores.map((score, index) => [String(index), score])),
    })),
  };
}
