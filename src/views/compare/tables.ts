import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import type { ChartTable } from '../../ui/chartPanel';
import type { GroupData } from './data';

/** Agencies with the score that is drawn, best first by total. */
export function distributionTable(
  { rows }: Pick<GroupData, 'rows'>,
  scores: ReadonlyMap<number, number>,
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
      score: scores.get(agency_id) ?? null,
    })),
  };
}

export function provinceTable({ provinces }: Pick<GroupData, 'provinces'>, lang: Language): ChartTable {
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
