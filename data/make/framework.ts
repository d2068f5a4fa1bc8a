import { readFileSync } from 'node:fs';
import type { Framework, FrameworkNode } from '../../src/framework/types';

/** The published tree of one fiscal year (B.E.), straight from its file: the data is made without the app's own code. */
export const frameworkOf = (fiscalYear: number): Framework =>
  JSON.parse(
    readFileSync(new URL(`../../src/framework/years/${fiscalYear}.json`, import.meta.url), 'utf8'),
  ) as Framework;

export const childrenOf = (framework: Framework, code: string): FrameworkNode[] =>
  framework.nodes.filter((node) => node.parent === code);

export const itemsOf = (framework: Framework): FrameworkNode[] =>
  framework.nodes.filter((node) => node.kind === 'item');

/** The score of a node as the weighted mean of what stands below it; `known` stops the descent where it has a value. */
export function rolledUp(framework: Framework, code: string, known: ReadonlyMap<string, number>): number {
  const value = known.get(code);
  if (value !== undefined) return value;
  const children = childrenOf(framework, code);
  if (children.length === 0) throw new Error(`no score for ${code} in ${framework.fiscalYear}`);
  return children.reduce((sum, child) => sum + child.weight * rolledUp(framework, child.code, known), 0);
}

/** Two decimals, half up, as scores are published. */
export const published = (score: number): number => Math.floor(score * 100 + 0.5 + 1e-9) / 100;

/** The level of the year for a published total and its instruments, judged top-down. */
export function levelOf(framework: Framework, total: number, instruments: readonly number[]): string {
  const lowest = Math.min(...instruments);
  const rule = framework.levels.find(
    ({ minTotal, minInstrument }) => total >= minTotal && lowest >= (minInstrument ?? 0),
  );
  if (!rule) throw new Error(`no level for ${total} in ${framework.fiscalYear}`);
  return rule.level;
}
