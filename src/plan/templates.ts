import type { Framework } from '../framework/types';
import { agencyType } from '../text/agencyName';
import type { Span } from '../text/fiscalYear';
import { periodOf, periodUntil } from './periods';
import data from './templates.json';

/** A measure in our own words for one node. */
export interface Template {
  readonly title: string;
  readonly steps: readonly string[];
  readonly responsible: readonly string[];
  readonly period: Span;
}

interface Words {
  readonly title: string;
  readonly steps: readonly string[];
  readonly units: readonly string[];
  /** Last day `MM-DD`; left out = as `periodOf`. */
  readonly until?: string;
}

const ofConcepts: Readonly<Record<string, Words>> = data.concepts;
const ofIndicators: Readonly<Record<string, Words>> = data.indicators;
const units: Readonly<Record<string, { readonly local: string; readonly other: string }>> = data.units;

/** The template of an item's concept or of an indicator 1–10; null where there is none (an item of one's own framework). */
export function templateOf(
  framework: Framework,
  code: string,
  agency: string,
  planYear: number,
): Template | null {
  const node = framework.nodes.find((each) => each.code === code);
  if (!node) return null;
  const isItem = node.kind === 'item';
  const words = isItem ? ofConcepts[node.concept ?? ''] : ofIndicators[code];
  if (!words) return null;
  const { title, steps, until } = words;
  const isLocal = data.localTypes.includes(agencyType(agency) ?? '');
  return {
    title,
    steps,
    responsible: words.units.flatMap((unit) => units[unit]?.[isLocal ? 'local' : 'other'] ?? []),
    period: until === undefined ? periodOf(planYear, isItem) : periodUntil(planYear, until),
  };
}
