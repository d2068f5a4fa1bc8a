import { framework as builtIn } from '../framework/frameworks';
import type { FrameworkSource } from './files';

/** The frameworks that were read; `replaced`: it stands in for the built-in one of its year. */
export const frameworksJson = (frameworks: readonly FrameworkSource[]) =>
  frameworks.map(({ file, framework: { fiscalYear } }) => ({
    file,
    fiscal_year: fiscalYear,
    replaced: builtIn(fiscalYear) !== undefined,
  }));
