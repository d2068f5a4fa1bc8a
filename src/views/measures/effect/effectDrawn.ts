import type { EffectDifference, EffectDotsData } from '../../../charts/effectDots/groups';
import { nameOf } from '../../../charts/names';
import type { Comparison, Effect } from '../../../plan/effect';
import type { EffectRow } from '../../../questions/effect';
import type { Language } from '../../../text/messages/define';
import { effectMessages } from '../../../text/messages/effect';
import { chartTexts } from '../../../text/messages/charts';
import { measuresMessages } from '../../../text/messages/measures';
import { overviewMessages } from '../../../text/messages/overview';
import type { ChartTable } from '../../../ui/chartPanel';
import { pooledComparison } from './effectKinds';

const kinds = ['indicator', 'item'] as const;

/** What the chart shows: the nodes that `own` compares, and every difference that has an interval. */
export function effectDrawn(
  rows: readonly EffectRow[],
  own: readonly Effect[],
  pooled: readonly Effect[],
  lang: Language,
): EffectDotsData {
  const dots = rows.flatMap(({ change, ...row }) =>
    change === null || !row.whole || row.measures_of_year === 0 ? [] : [{ ...row, change }],
  );
  return {
    sections: kinds.flatMap((kind) => {
      const all = dots.filter((dot) => dot.kind === kind);
      const covered = all.filter(({ reach }) => reach !== 'none');
      const uncovered = all.filter(({ reach }) => reach === 'none');
      return all.length === 0 ? [] : [{ kind, covered, uncovered }];
    }),
    differences: [...differencesOf(own, lang), ...pooledDifferences(pooled, lang)],
  };
}

const differencesOf = (own: readonly Effect[], lang: Language): readonly EffectDifference[] =>
  own.flatMap(({ kind, own: plain, againstPeers }) => {
    const { thisAgency } = effectMessages[lang];
    return [
      ...drawn(plain, kind, thisAgency, false, lang),
      ...drawn(againstPeers, kind, thisAgency, true, lang),
    ];
  });

const pooledDifferences = (pooled: readonly Effect[], lang: Language): readonly EffectDifference[] =>
  pooled.flatMap((effect) => {
    const { comparison, lessPeers } = pooledComparison(effect);
    const whose = effectMessages[lang].ofAgencies(comparison.agencies);
    return drawn(comparison, effect.kind, whose, lessPeers, lang);
  });

function drawn(
  { difference, interval }: Comparison,
  kind: Effect['kind'],
  whose: string,
  lessPeers: boolean,
  lang: Language,
): readonly EffectDifference[] {
  if (difference === null || interval === null) return [];
  const texts = effectMessages[lang];
  const label = [texts.kinds[kind], whose, ...(lessPeers ? [texts.againstPeers] : [])].join(' · ');
  return [{ label, difference, low: interval.low, high: interval.high }];
}

/** Every node that lost points, most first, its peers beside it where there are any. */
export function effectTable(rows: readonly EffectRow[], lang: Language): ChartTable {
  const [texts, common, measures] = [effectMessages[lang], overviewMessages[lang], measuresMessages[lang]];
  return {
    columns: [
      { key: 'code', label: common.code },
      { key: 'name', label: texts.node },
      { key: 'reach', label: measures.reached },
      { key: 'lost', label: chartTexts[lang].lostPoints, numeric: true },
      { key: 'change', label: texts.change, numeric: true },
      { key: 'peerChange', label: texts.peerChange, numeric: true },
      { key: 'difference', label: texts.ownLessPeers, numeric: true },
      { key: 'peers', label: texts.peerCount, numeric: true, decimals: 0 },
    ],
    rows: rows.map((row) => ({
      code: row.code,
      name: nameOf(row, lang),
      reach: measures.reach[row.reach] ?? row.reach,
      lost: row.lost_points,
      change: row.change,
      peerChange: row.peer_change,
      difference: row.change === null || row.peer_change === null ? null : row.change - row.peer_change,
      peers: row.peers,
    })),
  };
}
