import fc from 'fast-check';
import type { Framework, FrameworkNode, LevelRule, NodeKind } from '../../src/framework/types';

/** Random weighted trees of the shape that frameworks have, and random scores on them. */
const kinds: readonly NodeKind[] = ['total', 'instrument', 'indicator', 'sub', 'item'];

/** Weights of n siblings that sum to 1 but for binary rounding. */
const shares = (n: number): fc.Arbitrary<readonly number[]> =>
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n }).map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  });

const family = fc.integer({ min: 1, max: 3 }).chain(shares);

interface Branch {
  readonly weight: number;
  readonly children: readonly Branch[];
}

/** `depth`: kinds left below. Below an indicator the tree may end. */
const branches = (depth: number): fc.Arbitrary<readonly Branch[]> =>
  depth === 0
    ? fc.constant([])
    : family.chain((weights) =>
        fc.tuple(
          ...weights.map((weight) =>
            (depth > 2 ? branches(depth - 1) : fc.oneof(fc.constant([]), branches(depth - 1))).map(
              (children) => ({
                weight,
                children,
              }),
            ),
          ),
        ),
      );

function nodesOf(children: readonly Branch[], parent: string, depth: number): readonly FrameworkNode[] {
  return children.flatMap(({ weight, children: below }, index) => {
    const code = `${parent === 'total' ? '' : parent}${'abcd'[depth] ?? ''}${index + 1}`;
    const kind = kinds[depth] ?? 'item';
    const node = { code, parent, kind, weight, nameTh: code, nameEn: code, certain: true };
    return [node, ...nodesOf(below, code, depth + 1)];
  });
}

const letters: readonly LevelRule[] = [95, 85, 75, 0].map((minTotal, index) => ({
  level: 'ABCD'.charAt(index),
  nameEn: 'ABCD'.charAt(index),
  minTotal,
  minInstrument: null,
}));

/** As from FY2566 on: the two best levels ask for a least score of each instrument. */
const demanding = letters.map((rule, index) => ({
  ...rule,
  minTotal: index === 2 ? 85 : rule.minTotal,
  minInstrument: index < 2 ? rule.minTotal : null,
}));

export const trees = (fiscalYear: number): fc.Arbitrary<Framework> =>
  fc.tuple(branches(4), fc.boolean()).map(([below, strict]) => ({
    fiscalYear,
    series: 'random',
    certain: true,
    note: '',
    levels: strict ? demanding : letters,
    nodes: [
      {
        code: 'total',
        parent: null,
        kind: 'total',
        weight: 1,
        nameTh: 'total',
        nameEn: 'total',
        certain: true,
      },
      ...nodesOf(below, 'total', 1),
    ],
  }));

const percent = fc.integer({ min: 7000, max: 10000 }).map((hundredths) => hundredths / 100);

/** Which nodes are stated, and as what: mostly all indicators, some instruments and totals, items 0 or 100. */
export const scoresOn = (framework: Framework): fc.Arbitrary<ReadonlyMap<string, number>> =>
  fc
    .record({
      chance: fc.constantFrom(0, 0.7, 1),
      items: fc.constantFrom('none', 'all', 'lost', 'some'),
      draws: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), percent), {
        minLength: framework.nodes.length,
        maxLength: framework.nodes.length,
      }),
    })
    .map(({ chance, items, draws }) => {
      const known = new Map<string, number>();
      framework.nodes.forEach(({ code, kind }, index) => {
        const [draw, score] = draws[index] ?? [1, 50];
        if (kind === 'item') {
          const value = draw < 0.3 ? 0 : 100;
          if (items === 'all' || (items === 'some' && draw < 0.6) || (items === 'lost' && value === 0)) {
            known.set(code, value);
          }
        } else if (kind === 'indicator' ? draw <= chance : draw > 0.4) known.set(code, score);
      });
      return known;
    });
