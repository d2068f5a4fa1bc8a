import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveWeights } from '../../../src/framework/effectiveWeights';
import { lostPoints } from '../../../src/framework/lostPoints';
import { parseFramework } from '../../../src/framework/parseFramework';
import { rollUp } from '../../../src/framework/rollUp';
import type { Framework } from '../../../src/framework/types';
import { leafScores, randomFramework } from './randomTree';

const scored = randomFramework.chain((one) => leafScores(one).map((scores) => [one, scores] as const));
const childrenOf = (one: Framework, code: string) => one.nodes.filter(({ parent }) => parent === code);

describe('on any tree and scores', () => {
  it('the total is the sum of the leaves by effective weight', () => {
    fc.assert(
      fc.property(scored, ([one, scores]) => {
        const weights = effectiveWeights(one);
        const sum = [...scores].reduce(
          (total, [code, score]) => total + (weights.get(code) ?? Number.NaN) * score,
          0,
        );
        expect(rollUp(one, scores).get('total')).toBeCloseTo(sum, 8);
      }),
    );
  });

  it('lost points of siblings add up to the parent’s, all of them to 100 − total', () => {
    fc.assert(
      fc.property(scored, ([one, scores]) => {
        const values = rollUp(one, scores);
        const lost = lostPoints(one, values);
        expect(lost.size).toBe(one.nodes.length);
        for (const { code } of one.nodes) {
          const children = childrenOf(one, code);
          if (children.length === 0) continue;
          const sum = children.reduce((total, child) => total + (lost.get(child.code) ?? Number.NaN), 0);
          expect(sum).toBeCloseTo(lost.get(code) ?? Number.NaN, 8);
        }
        const leaves = [...scores.keys()].reduce((total, code) => total + (lost.get(code) ?? Number.NaN), 0);
        expect(leaves).toBeCloseTo(100 - (values.get('total') ?? Number.NaN), 8);
      }),
    );
  });

  it('a node without one of its leaves is absent, and so is everything above it', () => {
    fc.assert(
      fc.property(scored, fc.nat(), ([one, scores], pick) => {
        const leaves = [...scores.keys()];
        const gone = leaves[pick % leaves.length] ?? '';
        const values = rollUp(one, new Map([...scores].filter(([code]) => code !== gone)));
        const missing = one.nodes
          .filter(({ code }) => gone === code || gone.startsWith(`${code}-`))
          .map(({ code }) => code);
        expect(one.nodes.map(({ code }) => code).filter((code) => !values.has(code))).toEqual(missing);
      }),
    );
  });

  it('order of nodes and scores changes nothing but the order', () => {
    fc.assert(
      fc.property(scored, ([one, scores]) => {
        const turned = { ...one, nodes: one.nodes.toReversed() };
        const values = rollUp(turned, new Map([...scores].reverse()));
        for (const [code, value] of rollUp(one, scores)) expect(values.get(code)).toBeCloseTo(value, 9);
      }),
    );
  });

  it('a random tree is a valid framework', () => {
    fc.assert(fc.property(randomFramework, (one) => parseFramework(one).ok));
  });
});

describe('stated and computed', () => {
  it('a stated value stands, and what is above is computed from it; computed looks below first', () => {
    fc.assert(
      fc.property(scored, fc.double({ min: 0, max: 100, noNaN: true }), ([one, scores], value) => {
        const known = new Map([...scores, ['total', value]] as [string, number][]);
        expect(rollUp(one, known).get('total')).toBe(value);
        expect(rollUp(one, known, 'computed').get('total')).toBe(rollUp(one, scores).get('total'));
      }),
    );
  });

  it('computed falls back on what is stated where not all children are known', () => {
    const [one] = fc.sample(randomFramework, 1);
    if (!one) throw new Error('no tree');
    const known = new Map([['total', 50]]);
    expect([...rollUp(one, known, 'computed')]).toEqual([['total', 50]]);
  });
});
