import * as v from 'valibot';
import { earliestYear, latestYear } from '../text/years';
import type { FrameworkReason } from './reason';
import { treeReasons } from './treeReasons';
import type { Framework } from './types';

export type ParsedFramework =
  | { readonly ok: true; readonly framework: Framework }
  | { readonly ok: false; readonly reasons: readonly FrameworkReason[] };

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const shape = v.object({
  fiscalYear: v.pipe(v.number(), v.integer()),
  series: text,
  certain: v.boolean(),
  note: v.pipe(v.string(), v.maxLength(2000)),
  levels: v.pipe(
    v.array(v.object({ level: text, nameEn: text, minTotal: percent, minInstrument: v.nullable(percent) })),
    v.minLength(1),
    v.maxLength(50),
  ),
  nodes: v.pipe(
    v.array(
      v.object({
        code: text,
        parent: v.nullable(text),
        kind: v.picklist(['total', 'instrument', 'indicator', 'sub', 'item']),
        weight: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
        nameTh: text,
        nameEn: text,
        certain: v.boolean(),
        concept: v.optional(text),
        words: v.optional(v.pipe(v.array(text), v.maxLength(200))),
      }),
    ),
    v.minLength(2),
    v.maxLength(2000),
  ),
});

/**
 * A framework from a file someone else wrote (the form of `years/*.json`), or every reason why it cannot be one.
 * Keys that the form does not know are left out of the result.
 */
export function parseFramework(json: unknown): ParsedFramework {
  const read = v.safeParse(shape, json);
  if (!read.success) return { ok: false, reasons: read.issues.slice(0, 50).map(shapeReason) };
  const framework: Framework = read.output;
  const reasons = [...yearReasons(framework), ...levelReasons(framework), ...treeReasons(framework.nodes)];
  return reasons.length === 0 ? { ok: true, framework } : { ok: false, reasons };
}

const shapeReason = (issue: v.BaseIssue<unknown>): FrameworkReason => ({
  rule: 'shape',
  at: v.getDotPath(issue) ?? '',
  value: issue.received,
});

const yearReasons = ({ fiscalYear }: Framework): FrameworkReason[] =>
  fiscalYear >= earliestYear && fiscalYear <= latestYear
    ? []
    : [{ rule: 'year', at: 'fiscalYear', value: String(fiscalYear) }];

/** Judged top-down, so limits must fall, and the last level must take whatever is left. */
function levelReasons({ levels }: Framework): FrameworkReason[] {
  const rising = levels.find(({ minTotal }, index) => minTotal > (levels[index - 1]?.minTotal ?? 100));
  if (rising) return [{ rule: 'levels', at: rising.level, value: String(rising.minTotal) }];
  const last = levels.at(-1);
  return last && (last.minTotal > 0 || last.minInstrument !== null)
    ? [{ rule: 'levels', at: last.level, value: String(last.minTotal) }]
    : [];
}
