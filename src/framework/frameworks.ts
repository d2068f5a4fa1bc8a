import type { Framework } from './types';

const files = import.meta.glob<Framework>('./years/*.json', { eager: true, import: 'default' });

const built: readonly Framework[] = Object.values(files).sort((a, b) => a.fiscalYear - b.fiscalYear);

/**
 * The frameworks that come with the program, oldest year first; a new year is a new file in `years/`.
 *
 * Years of one `series` may share a line. All years with the ten indicators are one series, `ita-10`: their
 * indicators are named and weighted alike and published side by side, although the items below are renumbered
 * (compare those by concept, see crosswalk.ts). The five indices up to FY2561 are another yardstick, `ita-5`.
 */
export const frameworks = (): readonly Framework[] => built;

/** The framework of a fiscal year (B.E.), or undefined where none is built in. */
export const framework = (fiscalYear: number): Framework | undefined =>
  built.find((candidate) => candidate.fiscalYear === fiscalYear);
