import fc from 'fast-check';
import type { Framework, FrameworkNode, NodeKind } from '../../../src/framework/types';

interface Shape {
  readonly share: number;
  readonly children: readonly Shape[];
}

const kinds: readonly NodeKind[] = ['total', 'instrument', 'indicator', 'sub', 'item'];
const share = fc.integer({ min: 1, max: 1000 });
const leaf = share.map((value): Shape => ({ share: value, children: [] }));
const above = (below: fc.Arbitrary<Shape>, min: number): fc.Arbitrary<Shape> =>
  fc.record({ share, children: fc.array(below, { minLength: min, maxLength: 4 }) });

/** A framework of any valid form: uneven, with any weights, up to four tiers deep. */
export const randomFramework: fc.Arbitrary<Framework> = above(above(above(above(leaf, 0), 0), 0), 1).map(
  (shape) => ({
    fiscalYear: 2570,
    series: 'random',
    certain: false,
    note: '',
    levels: [{ level: 'A', nameEn: 'A', minTotal: 0, minInstrument: null }],
    nodes: nodesOf({ ...shape, share: 1 }, 'total', null, 1, 0),
  }),
);

function nodesOf(
  shape: Shape,
  code: string,
  parent: string | null,
  weight: number,
  tier: number,
): FrameworkNode[] {
  const kind = kinds[tier] ?? 'item';
  const sum = shape.children.reduce((total, child) => total + child.share, 0);
  return [
    { code, parent, kind, weight, nameTh: code, nameEn: code, certain: true },
    ...shape.children.flatMap((child, index) =>
      nodesOf(child, `${code}-${index}`, code, child.share / sum, tier + 1),
    ),
  ];
}

/** Scores (two decimals) of all leaves. */
export const leafScores = (framework: Framework): fc.Arbitrary<Map<string, number>> => {
  const parents = new Set(framework.nodes.map(({ parent }) => parent));
  const leaves = framework.nodes.map(({ code }) => code).filter((code) => !parents.has(code));
  return fc
    .array(fc.integer({ min: 0, max: 10_000 }), { minLength: leaves.length, maxLength: leaves.length })
    .map((scores) => new Map(leaves.map((code, index) => [code, (scores[index] ?? 0) / 100])));
};
