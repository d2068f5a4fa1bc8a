import { matchTargets, placeName, type MeasureText } from '../../framework/lexicon';
import { resolveNode } from '../../framework/names';
import type { Framework } from '../../framework/types';

export interface Target {
  readonly code: string;
  readonly basis: 'stated' | 'matched' | 'confirmed';
  /** The cell's own words, or the words that matched in quotes with where they stand. */
  readonly because: string;
}

export interface StatedTargets {
  readonly targets: readonly Target[];
  /** Parts of the cell that name no node of that year. */
  readonly unknown: readonly string[];
}

const range = /^(.*?[0-9๐-๙])\s*(?:-|–|—|ถึง)\s*(\S.*)$/u;

/** A reading that only a code at the start supports ("o42, o43", "o36 ตามที่แนะนำ") waits until no better split is found. */
const sure = 0.8;

function oneCode(framework: Framework, text: string, least: number): string | null {
  const [first, second] = resolveNode(framework, text);
  if (!first || first.confidence < least) return null;
  return second && second.code !== first.code && second.confidence >= first.confidence ? null : first.code;
}

/** `o42-o43`, `9.1 – 9.3`: all nodes of that kind between the two, both included. */
function codesBetween(framework: Framework, text: string): string[] | null {
  const [, from = '', to = ''] = range.exec(text) ?? [];
  const bounds = [from, to].map((end) => (end === '' ? null : oneCode(framework, end, sure)));
  const kindOf = (code: string | null | undefined) =>
    framework.nodes.find((node) => node.code === code)?.kind;
  const kind = kindOf(bounds[0]);
  if (kind === undefined || kind !== kindOf(bounds[1])) return null;
  const codes = framework.nodes.filter((node) => node.kind === kind).map(({ code }) => code);
  const [start = -1, end = -1] = bounds.map((code) => codes.indexOf(code ?? ''));
  return start <= end ? codes.slice(start, end + 1) : null;
}

interface Reading {
  readonly codes: readonly { readonly code: string; readonly text: string }[];
  readonly unknown: readonly string[];
}

const joined = (readings: readonly Reading[]): Reading => ({
  codes: readings.flatMap(({ codes }) => codes),
  unknown: readings.flatMap(({ unknown }) => unknown),
});

/** Smaller and smaller parts, since names contain และ and spaces themselves. */
const splitters = [/[,;/·、\r\n]+/u, /(?<!\s)\s+และ\s*|และ(?=\s*[o๐0-9๑-๙])/u, /\s+/u];

function readPart(framework: Framework, part: string, depth: number): Reading {
  const text = part.trim();
  const found = (codes: readonly string[]): Reading => ({
    codes: codes.map((code) => ({ code, text })),
    unknown: [],
  });
  if (text === '' || /^[-–—]+$/u.test(text)) return found([]);
  const whole = codesBetween(framework, text) ?? oneCode(framework, text, sure);
  if (whole !== null) return found([whole].flat());
  const splitter = splitters[depth];
  const loose = oneCode(framework, text, 0);
  if (!splitter) return loose === null ? { codes: [], unknown: [text] } : found([loose]);
  const parts = text.split(splitter).filter((each) => each.trim() !== '');
  if (parts.length < 2) return readPart(framework, text, depth + 1);
  const split = joined(parts.map((each) => readPart(framework, each, depth)));
  // Beyond the separators of a list, words that mean nothing are the rest of a name, not another target.
  return depth > 0 && split.unknown.length > 0 && loose !== null ? found([loose]) : split;
}

/** A targets cell: `1`, `9.2`, `o42`, several by `,` `;` `/` `·`, line breaks, spaces or และ, ranges, names. */
export function statedTargets(framework: Framework, cell: string): StatedTargets {
  const { codes, unknown } = readPart(framework, cell, 0);
  const targets = new Map(
    codes.map(({ code, text }) => [code, { code, basis: 'stated' as const, because: text }]),
  );
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
