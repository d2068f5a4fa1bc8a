import type { Framework } from '../framework/types';
import type { AgenciesRow } from '../questions/agencies';
import { peerScopes, type Intent } from '../state/intent';
import { round2 } from '../text/round2';
import { besideOf } from '../views/compare/beside';
import { everyoneData, type EveryoneData } from '../views/compare/data';
import { filterOf } from '../views/compare/filter';
import { groupOf } from '../views/compare/group';
import { nodeChoices, type NodeChoice } from '../views/compare/nodes';
import { heatOf, heatRows, pageOf, stripsOf } from '../views/compare/panels';
import { peersOf } from '../views/compare/peers';
import {
  agencyColumns,
  agencyRows,
  comparedGroup,
  comparedProvinces,
  oneSpread,
  peerScores,
  spreads,
  type SpreadRow,
} from './compared';
import { writeScores, type Grain } from './scoresText';
import type { Ask } from './view';

export interface Comparing {
  readonly ask: Ask;
  /** All that are loaded. */
  readonly agencies: readonly AgenciesRow[];
  readonly framework: (fiscalYear: number) => Framework | undefined;
}

type Asked = Readonly<Record<string, string | number | null>>;

/** Many views are asked of one load: its agencies are taken apart once. */
const known = new WeakMap<Ask, Map<string, Promise<EveryoneData>>>();

function everyone(ask: Ask, year: number, fromYear: number): Promise<EveryoneData> {
  const years = known.get(ask) ?? new Map<string, Promise<EveryoneData>>();
  known.set(ask, years);
  const key = `${year} ${fromYear}`;
  const asked = years.get(key) ?? everyoneData(ask, year, fromYear);
  years.set(key, asked);
  return asked;
}

const text = (value: string | number | null | undefined) =>
  typeof value === 'string' && value !== '' ? value : undefined;

const intentOf = (asked: Asked): Intent => ({
  agencyType: text(asked.type),
  province: text(asked.province),
  region: text(asked.region),
  level: text(asked.level),
  peers: peerScopes.find((scope) => scope === asked.peers),
  beside: text(asked.beside)?.split('\n'),
});

async function compared({ ask, agencies, framework }: Comparing, asked: Asked) {
  const [agencyId, year] = [Number(asked.agency_id), Number(asked.fiscal_year)];
  const { now, before } = await everyone(ask, year, Number(asked.from_year));
  const intent = intentOf(asked);
  // Nothing here says what moved whom.
  const group = groupOf(now, before, filterOf(intent, now.rows), null);
  const own = now.rows.find(({ agency_id }) => agency_id === agencyId) ?? null;
  const agency = agencies.find(({ agency_id }) => agency_id === agencyId);
  const chosen = agency ? besideOf(intent, agencies, agency).map(({ agency_id }) => agency_id) : [];
  const peers = own === null ? [] : peersOf(own, intent.peers, group.rows, { chosen, everyone: now.rows });
  const nodes = framework(year)?.nodes ?? [];
  const choices = nodeChoices(framework(year), 'th');
  const namesOf = (code: string) => {
    const node = nodes.find((each) => each.code === code);
    return { name_th: node?.nameTh ?? '', name_en: node?.nameEn || (node?.nameTh ?? '') };
  };
  return { agencyId, group, own, peers, choices, namesOf };
}

type Compared = Awaited<ReturnType<typeof compared>>;

const spreadRows = (
  { agencyId, group, peers, namesOf }: Compared,
  choices: readonly NodeChoice[],
  grain: Grain,
): readonly SpreadRow[] =>
  stripsOf(group.now, group.rows, choices, { ownId: agencyId, peers, code: '' }).map((strip) => ({
    code: strip.code,
    kind: choices.find(({ code }) => code === strip.code)?.kind ?? '',
    ...namesOf(strip.code),
    median: round2(strip.median),
    own: strip.own === null ? null : round2(strip.own),
    above: strip.above,
    scores: writeScores(strip.values, grain),
    peers: writeScores(strip.peers, 100),
  }));

const chosenNode = ({ choices }: Compared, asked: Asked): readonly NodeChoice[] =>
  [choices.find(({ code }) => code === asked.node) ?? choices[0]].filter((each) => each !== undefined);

const heat = ({ agencyId, group, own, peers, choices }: Compared, { rows }: Asked) =>
  heatOf(
    group.now,
    heatRows(group, own, peers, rows === 'ranking' ? pageOf(group, agencyId) : null),
    choices,
    agencyId,
  );

const makers: Readonly<Record<string, (facts: Compared, asked: Asked) => readonly object[]>> = {
  [comparedGroup.name]: ({ group: { rows, filter } }) => {
    const { agencyType: type, province, region, level } = filter;
    return [{ agencies: rows.length, type, province, region, level }];
  },
  [comparedProvinces.name]: ({ group }) => group.provinces,
  [spreads.name]: (facts) => spreadRows(facts, facts.choices, 10),
  [oneSpread.name]: (facts, asked) => spreadRows(facts, chosenNode(facts, asked), 100),
  [peerScores.name]: (facts, asked) => {
    const score = facts.group.now.scores(chosenNode(facts, asked)[0]?.code ?? 'total');
    return facts.peers.flatMap(({ agency_id, name }) => {
      const known = score(agency_id);
      return known === null ? [] : [{ agency_id, name, score: round2(known) }];
    });
  },
  [agencyRows.name]: (facts, asked) =>
    heat(facts, asked).rows.map(({ key, rank, name, isOwn, scores }) => ({
      agency_id: Number(key),
      rank,
      name,
      own: isOwn,
      scores: scores.map((score) => (score === null ? '-' : round2(score))).join(' '),
    })),
  [agencyColumns.name]: (facts, asked) =>
    heat(facts, asked).columns.map(({ text: code }) => ({ code, ...facts.namesOf(code) })),
};

/** Asks as before, and what charts of the Compare page draw as well. */
export const withCompared = (from: Comparing): Ask => {
  const ask: Ask = async (asked, params) => {
    const make = Object.hasOwn(makers, asked.name) ? makers[asked.name] : undefined;
    if (!make) return from.ask(asked, params);
    return make(await compared(from, params), params) as never;
  };
  return ask;
};
