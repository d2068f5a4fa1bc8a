import { framework, frameworks } from './frameworks';
import type { Framework } from './types';

/** The framework of a fiscal year (B.E.): the person's own where they brought one (the last counts), else the built-in. */
export const frameworkIn = (own: readonly Framework[], fiscalYear: number): Framework | undefined =>
  own.findLast((candidate) => candidate.fiscalYear === fiscalYear) ?? framework(fiscalYear);

/** The built-in frameworks with the person's own in their place or beside them, one a year, oldest first. */
export function frameworksWith(own: readonly Framework[]): readonly Framework[] {
  const years = new Set([...frameworks(), ...own].map(({ fiscalYear }) => fiscalYear));
  return [...years].sort((a, b) => a - b).flatMap((fiscalYear) => frameworkIn(own, fiscalYear) ?? []);
}
