import { describe, expect, it } from 'vitest';
import { framework } from '../../../src/framework/frameworks';
import { parseFramework } from '../../../src/framework/parseFramework';
import type { Framework, FrameworkNode } from '../../../src/framework/types';
import { frameworkText } from '../../../src/text/messages/framework';

const built = framework(2564) as Framework;
const withNode = (code: string, change: Partial<FrameworkNode>): unknown => ({
  ...built,
  nodes: built.nodes.map((node) => (node.code === code ? { ...node, ...change } : node)),
});
const rules = (json: unknown) => {
  const parsed = parseFramework(json);
  return parsed.ok ? [] : parsed.reasons.map(({ rule, at }) => `${rule} ${at}`);
};

describe('an uploaded framework', () => {
  it('is accepted after a trip through JSON', () => {
    expect(parseFramework(JSON.parse(JSON.stringify(built)))).toEqual({ ok: true, framework: built });
  });

  it.each([
    ['weights that sum to 1.0001', withNode('IIT', { weight: 0.3001 }), 'weights total'],
    ['weights off by more than 1e-9', withNode('o1', { weight: 1 / 9 + 2e-9 }), 'weights 9.1'],
    [
      'a repeated code',
      { ...built, nodes: [...built.nodes, { ...built.nodes.at(-1), weight: 1e-12 }] },
      'code-repeated o43',
    ],
    ['a missing parent', withNode('10.2', { parent: '11' }), 'parent-missing 10.2'],
    ['a circle', withNode('9', { parent: '9.1' }), 'cycle 9'],
    ['a node that is its own parent', withNode('9.1', { parent: '9.1' }), 'cycle 9.1'],
    ['two roots', withNode('IIT', { parent: null }), 'root total'],
    ['no root', withNode('total', { parent: 'IIT' }), 'root total'],
    ['a root with another code', withNode('total', { code: 'sum' }), 'root total'],
    ['an item above an indicator', withNode('9', { kind: 'item' }), 'kinds 9.1'],
    ['a year that is C.E.', { ...built, fiscalYear: 2021 }, 'year fiscalYear'],
    ['levels that rise', { ...built, levels: built.levels.toReversed() }, 'levels E'],
    [
      'a scale that leaves some totals without a level',
      { ...built, levels: built.levels.slice(0, -1) },
      'levels E',
    ],
    ['an unknown kind', withNode('9', { kind: 'pillar' as 'sub' }), 'shape nodes.12.kind'],
    ['a negative weight', withNode('IIT', { weight: -0.3 }), 'shape nodes.1.weight'],
    ['text for a number', withNode('IIT', { weight: '0.3' as unknown as number }), 'shape nodes.1.weight'],
    ['no nodes', { ...built, nodes: [] }, 'shape nodes'],
    ['a list', [], 'shape fiscalYear'],
    ['nothing', null, 'shape '],
  ])('with %s is refused with the reason', (_, json, reason) => {
    expect(rules(json)).toContain(reason);
  });

  it('within 1e-9 is accepted', () => {
    expect(parseFramework(withNode('o1', { weight: 1 / 9 + 5e-10 })).ok).toBe(true);
  });

  it('keeps no key that the form does not know', () => {
    const parsed = parseFramework({ ...built, script: '<script>' });
    expect(parsed.ok && 'script' in parsed.framework).toBe(false);
  });

  it('a circle is named once and does not hang', () => {
    const parsed = parseFramework(withNode('9', { parent: '9.1' }));
    const circles = parsed.ok ? [] : parsed.reasons.filter(({ rule }) => rule === 'cycle');
    expect(circles).toMatchObject([{ value: '9 → 9.1' }]);
  });

  it('every reason has a sentence in Thai and English that names the place', () => {
    for (const language of ['th', 'en'] as const) {
      for (const [rule, sentence] of Object.entries(frameworkText[language].reasons)) {
        const words = sentence({ at: 'PLACE', value: 'VALUE' });
        expect(words, rule).toMatch(/PLACE|VALUE/);
      }
    }
  });
});
