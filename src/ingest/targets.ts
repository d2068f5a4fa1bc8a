import { matchTargets, placeName, type MeasureText } from '../framework/lexicon';
import { resolveNode } from '../framework/names';
import type { Framework } from '../framework/types';

export interface Target {
  readonly code: string;
  readonly basis: 'stated' | 'matched';
  /** The cell's own words, or the words that matched in quotes with where they stand. */
  readonly because: string;
}

export interface StatedTargets {
  readonly targets: readonly Target[];
  /** Parts of the cell that name no node of that year. */
  readonly unknown: readonly string[];
}

const range = /^(.*?[0-9๐-๙])\s*(?:-|–|—|ถึง)\s*(\S.*)$/u;

function oneCode(framework: Framework, text: string): string | null {
  const [first, second] = resolveNode(framework, text);
  if (!first || (second && second.code !== first.code && second.confidence >= first.confidence)) return null;
  return first.code;
}

/** `o42-o43`, `9.1 – 9.3`: all nodes of that kind between the two, both included. */
function codesBetween(framework: Framework, text: string): string[] | null {
  const [, from = '', to = ''] = range.exec(text) ?? [];
  const bounds = [from, to].map((end) => (end === '' ? null : oneCode(framework, end)));
  const kindOf = (code: string | null | undefined) =>
    framework.nodes.find((node) => node.code === code)?.kind;
  const kind = kindOf(bounds[0]);
  if (kind === undefined || kind !== kindOf(bounds[1])) return null;
  const codes = framework.nodes.filter((node) => node.kind === kind).map(({ code }) => code);
  const [start = -1, end = -1] = bounds.map((code) => codes.indexOf(code ?? ''));
  return start <= end ? codes.slice(start, end + 1) : null;
}

function codesOf(framework: Framework, text: string): string[] | null {
  const between = codesBetween(framework, text);
  if (between) return between;
  const code = oneCode(framework, text);
  return code === null ? null : [code];
}

/** A targets cell: `1`, `9.2`, `o42`, several by `,` `;` `/` `·`, line breaks, spaces or และ, ranges, names. */
export function statedTargets(framework: Framework, cell: string): StatedTargets {
  const targets = new Map<string, Target>();
  const unknown: string[] = [];
  const take = (text: string): boolean => {
    const codes = codesOf(framework, text);
    for (const code of codes ?? []) targets.set(code, { code, basis: 'stated', because: text });
    return codes !== null;
  };
  // Smaller and smaller parts, since names contain และ and spaces themselves.
  const splitters = [/[,;/·、\r\n]+/u, /\s+และ\s*|และ(?=\s*[o๐0-9๑-๙])/u, /\s+/u];
  const read = (text: string, depth: number): void => {
    const whole = text.trim();
    if (whole === '' || /^[-–—]+$/u.test(whole) || take(whole)) return;
    const splitter = splitters[depth];
    const parts = splitter ? whole.split(splitter).filter((part) => part.trim() !== '') : [];
    if (parts.length > 1) for (const part of parts) read(part, depth);
    else if (splitter) read(whole, depth + 1);
    else unknown.push(whole);
  };
  read(cell, 0);
  return { targets: [...targets.values()], unknown };
}

/** Targets by the measure's words, one a node; `titleOnly`: items that only the title names. */
export function matchedTargets(
  framework: Framework,
  measure: MeasureText,
): { readonly targets: readonly Target[]; readonly titleOnly: readonly Target[] } {
  const byCode = new Map<string, { because: string[]; titleOnly: boolean }>();
  for (const { code, words, where, titleOnly } of matchTargets(framework, measure)) {
    const entry = byCode.get(code) ?? { because: [], titleOnly };
    entry.because.push(`“${words}” (${placeName(where)})`);
    byCode.set(code, entry);
  }
  const all = [...byCode].map(([code, { because, titleOnly }]) => ({
    target: { code, basis: 'matched' as const, because: because.join('; ') },
    titleOnly,
  }));
  return {
    targets: all.map(({ target }) => target),
    titleOnly: all.flatMap((entry) => (entry.titleOnly ? [entry.target] : [])),
  };
}
