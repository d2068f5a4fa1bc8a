import { expect, it } from 'vitest';
import { factsOf } from '../../../src/export/paper/factsOf';
import { effectiveWeights } from '../../../src/framework/effectiveWeights';
import type { ItemsLostRow } from '../../../src/questions/itemsLost';
import type { ProfileRow } from '../../../src/questions/profile';
import { golden } from '../plan/start';
import { goldenFacts } from './paperFixture';

const { framework, scores, lost } = golden();
const weights = effectiveWeights(framework);
const profile = framework.nodes.map((node): ProfileRow => {
  const score = scores.get(node.code) ?? null;
  const weight = weights.get(node.code) ?? 0;
  return {
    code: node.code,
    parent: node.parent,
    kind: node.kind,
    name_th: node.nameTh,
    name_en: node.nameEn,
    weight: node.weight,
    effective_weight: weight,
    certain: node.certain,
    stated: score,
    computed: score,
    score,
    lost_points: score === null ? null : weight * (100 - score),
    previous_score: null,
    concept: null,
  };
});
const items = lost.map((item): ItemsLostRow => ({
  code: item.code,
  name_th: item.nameTh,
  name_en: item.nameEn,
  sub: item.sub,
  indicator: item.indicator,
  points: item.points,
  concept: item.concept,
  certain: item.certain,
  note: null,
}));

it('facts of the questions: total, level, instruments, indicators, lost items, the items of the plan year', () => {
  const { agency, ...expected } = goldenFacts();
  const facts = factsOf(framework, agency, profile, items, []);
  const unknown = (nodes: typeof expected.indicators) => nodes.map((node) => ({ ...node, previous: null }));
  expect(facts).toEqual({
    ...expected,
    agency,
    instruments: unknown(expected.instruments),
    indicators: unknown(expected.indicators),
  });
  expect(facts.levels).toEqual(['B']);
  expect(facts.published.analysis?.code).toBe('o42');
});

it('without a total there is no level', () => {
  const rows = profile.filter(({ kind }) => kind !== 'total');
  const facts = factsOf(framework, goldenFacts().agency, rows, [], []);
  expect(facts).toMatchObject({ levels: [], total: { used: null, stated: null, previous: null } });
});
