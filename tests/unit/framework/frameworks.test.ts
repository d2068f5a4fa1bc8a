import { describe, expect, it } from 'vitest';
import { concepts } from '../../../src/framework/crosswalk';
import { framework, frameworks } from '../../../src/framework/frameworks';
import { parseFramework } from '../../../src/framework/parseFramework';

const itemsOf = (year: number, parent: string): string[] =>
  (framework(year)?.nodes ?? []).filter((node) => node.parent === parent).map(({ code }) => code);
const subs = ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'];

describe('the built-in frameworks', () => {
  it('cover FY2561–2569, oldest first', () => {
    expect(frameworks().map(({ fiscalYear }) => fiscalYear)).toEqual([
      2561, 2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569,
    ]);
    expect(framework(2560)).toBeUndefined();
  });

  it.each(frameworks().map((one) => [one.fiscalYear, one] as const))(
    '%i passes the check of an uploaded one',
    (_, one) => {
      expect(parseFramework(one)).toEqual({ ok: true, framework: one });
    },
  );

  it.each([
    [2562, [9, 8, 7, 4, 5, 8, 7]],
    [2563, [9, 8, 7, 4, 5, 8, 2]],
    [2564, [9, 8, 7, 4, 5, 8, 2]],
    [2565, [9, 8, 7, 4, 5, 8, 2]],
    [2566, [10, 8, 4, 4, 4, 8, 5]],
    [2567, [6, 7, 4, 4, 4, 6, 4]],
    [2568, [4, 7, 2, 3, 4, 4, 4]],
    [2569, [4, 6, 2, 3, 4, 3, 4]],
  ])('%i splits its items over the sub-indicators in order', (year, sizes) => {
    const split = subs.map((sub) => itemsOf(year, sub));
    expect(split.map((items) => items.length)).toEqual(sizes);
    expect(split.flat()).toEqual(split.flat().map((_, index) => `o${index + 1}`));
  });

  it('keep the five indices and the ten indicators in series of their own', () => {
    const series = new Map(frameworks().map((one) => [one.fiscalYear, one.series]));
    expect([...new Set(series.values())]).toEqual(['ita-5', 'ita-10']);
    expect(series.get(2561)).toBe('ita-5');
    const weights = framework(2561)
      ?.nodes.filter(({ parent }) => parent === 'total')
      .map(({ weight }) => weight);
    expect(weights).toEqual([0.26, 0.18, 0.22, 0.16, 0.18]);
  });

  it('flag what no official list confirms', () => {
    const uncertain = (year: number) =>
      (framework(year)?.nodes ?? []).filter(({ certain }) => !certain).map(({ code }) => code);
    expect([2561, 2563, 2564, 2565, 2566].map(uncertain)).toEqual([[], [], [], [], []]);
    expect(uncertain(2562)).toEqual(['o42', 'o43', 'o44', 'o45', 'o46', 'o47', 'o48']);
    expect(uncertain(2567)).toHaveLength(35 + subs.length);
    expect(uncertain(2568)).toHaveLength(28 + subs.length);
    expect(
      framework(2569)
        ?.nodes.filter(({ certain }) => certain)
        .map(({ code }) => code),
    ).toEqual(['total']);
    expect(
      frameworks()
        .filter(({ certain }) => !certain)
        .map(({ fiscalYear }) => fiscalYear),
    ).toEqual([2567, 2568, 2569]);
  });
});

describe('the crosswalk', () => {
  it('names only items that exist, and gives every item a concept that points back to it', () => {
    for (const { fiscalYear, nodes } of frameworks()) {
      const items = new Set(nodes.filter(({ kind }) => kind === 'item').map(({ code }) => code));
      for (const { codes } of concepts()) {
        for (const code of codes[fiscalYear]?.items ?? []) expect(items).toContain(code);
      }
      for (const { code, kind, concept } of nodes) {
        if (kind !== 'item') continue;
        const meant = concepts().find((candidate) => candidate.concept === concept);
        expect(meant?.codes[fiscalYear]?.items, `${fiscalYear} ${code}`).toContain(code);
      }
    }
  });

  it('holds 51 concepts: renumbered, merged, split and dropped ones', () => {
    const codes = (name: string, year: number) =>
      concepts().find(({ concept }) => concept === name)?.codes[year]?.items;
    expect(concepts()).toHaveLength(51);
    expect([codes('eservice', 2565), codes('eservice', 2566)]).toEqual([['o17'], ['o18']]);
    expect([codes('annual_plan', 2567), codes('budget_plan', 2567)]).toEqual([['o8'], ['o8']]);
    expect(codes('internal_measures_7', 2562)).toHaveLength(7);
    expect(codes('opinion_channel', 2566)).toBeUndefined();
  });
});
