import { levelsPossible } from '../../framework/level';
import type { Framework } from '../../framework/types';
import { fullName } from '../../text/agencyName';
import type { ItemsLostRow } from '../../questions/itemsLost';
import type { ProfileRow } from '../../questions/profile';
import type { AnalysisFacts, NodeFact } from './facts';
import { publishedItems } from './publishedItems';

const nodeFact = (row: ProfileRow): NodeFact => ({
  code: row.code,
  name: row.name_th,
  score: row.score,
  previous: row.previous_score,
  lost: row.lost_points,
});

/** The facts of one agency and year from what the questions answer; `coverage`: sentences, may be empty. */
export function factsOf(
  framework: Framework,
  agency: AnalysisFacts['agency'],
  profile: readonly ProfileRow[],
  items: readonly ItemsLostRow[],
  coverage: readonly string[],
): AnalysisFacts {
  const rows = profile.filter(({ kind }) => kind !== 'item' && kind !== 'sub');
  const total = rows.find(({ kind }) => kind === 'total');
  const instruments = rows.filter(({ kind }) => kind === 'instrument').map(nodeFact);
  const used = total?.score ?? null;
  const known = new Map(instruments.flatMap(({ code, score }) => (score === null ? [] : [[code, score]])));
  const { fiscalYear } = framework;
  return {
    agency: { ...agency, name: fullName(agency.name) },
    fiscalYear,
    planYear: fiscalYear + 1,
    total: {
      stated: total?.stated ?? null,
      computed: total?.computed ?? null,
      used,
      previous: total?.previous_score ?? null,
    },
    levels: used === null ? [] : levelsPossible(framework, used, known),
    instruments,
    indicators: rows.filter(({ kind }) => kind === 'indicator').map(nodeFact),
    itemsLost: items.map(({ code, name_th, points, note }) => ({
      code,
      name: name_th,
      points,
      note: note ?? '',
    })),
    coverage,
    published: publishedItems(fiscalYear + 1),
    framework,
  };
}
