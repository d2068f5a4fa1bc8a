import type { Framework } from '../framework/types';
import { pathOf } from './gaps';
import data from './issues.json';

/** One of the seven issues by which FY2567–68 order the analysis. */
export interface Issue {
  readonly number: number;
  readonly titleTh: string;
  /** Indicators and sub-indicators it is about. */
  readonly nodes: readonly string[];
  /** Items of sub-indicator 9.2, which no issue names as a whole. */
  readonly concepts: readonly string[];
}

/** The titles are official; which nodes belong to which issue is our reading, and is said so wherever it is used. */
export const issuesAreOurReading = true;

export const issues = (): readonly Issue[] => data;

/** The issues a node belongs to, in order: by itself or what it is part of, else by its concept. Empty: none names it. */
export function issuesOf(code: string, framework: Framework): readonly Issue[] {
  const path = pathOf(framework, code);
  const byNode = data.filter(({ nodes }) => path.some((step) => nodes.includes(step)));
  const concept = framework.nodes.find((node) => node.code === code)?.concept;
  if (byNode.length > 0 || concept === undefined) return byNode;
  return data.filter(({ concepts }) => concepts.includes(concept));
}
