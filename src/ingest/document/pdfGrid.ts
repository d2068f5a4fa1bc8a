import type { Rule } from './pdfPage';

/** A ruled table: borders of its columns and rows, and of each place the first place of the cell it lies in. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Row by row, as indices row × columns + column. */
  readonly firstOf: readonly number[];
}

/** How far lines that should meet may miss each other, in points. */
const NEAR = 3;
const MOST_BORDERS = 500;

const touches = (a: Rule, b: Rule): boolean =>
  a.vertical !== b.vertical
    ? a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR
    : Math.abs(a.at - b.at) < NEAR && a.from <= b.to + NEAR && b.from <= a.to + NEAR;

/** Pieces of one line drawn cell by cell become one line: fewer to compare, and gaps of a hair close. */
function merged(rules: readonly Rule[], vertical: boolean): readonly Rule[] {
  const lines: Rule[] = [];
  const sorted = rules
    .filter((rule) => rule.vertical === vertical)
    .sort((a, b) => a.at - b.at || a.from - b.from);
  let at = -Infinity;
  let band: Rule[] = [];
  const flush = (): void => {
    for (const rule of band.sort((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last && last.at === at && rule.from <= last.to + NEAR)
        lines[lines.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
      else lines.push({ ...rule, at });
    }
  };
  for (const rule of sorted) {
    if (rule.at - at > NEAR) {
      flush();
      band = [];
      at = rule.at;
    }
    band.push(rule);
  }
  flush();
  return lines;
}

/** Lines that touch each other, directly or by others. */
function groups(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const left = new Set(rules);
  const found: Rule[][] = [];
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const member of group)
      for (const other of left)
        if (touches(member, other)) {
          left.delete(other);
          group.push(other);
        }
    found.push(group);
  }
  return found;
}

function borders(rules: readonly Rule[]): readonly number[] {
  const found: number[] = [];
  for (const { at } of [...rules].sort((a, b) => a.at - b.at))
    if (at - (found.at(-1) ?? -Infinity) > NEAR) found.push(at);
  return found;
}

const middle = (of: readonly number[], i: number): number => ((of[i] ?? 0) + (of[i + 1] ?? 0)) / 2;

const covers = (rules: readonly Rule[], at: number, middle: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR && rule.from <= middle && rule.to >= middle);

/** Tables with open sides, and rows that go on on the next page, end where the lines across them end. */
function withEnds(found: readonly number[], across: readonly Rule[]): readonly number[] {
  const [least, most] = across.reduce(
    ([from, to], rule) => [Math.min(from, rule.from), Math.max(to, rule.to)],
    [Infinity, -Infinity],
  );
  const [first, last] = [found[0] ?? 0, found.at(-1) ?? 0];
  return [...(least < first - 2 * NEAR ? [least] : []), ...found, ...(most > last + 2 * NEAR ? [most] : [])];
}

const isWithin = (part: ReadonlySet<number>, whole: ReadonlySet<number>): boolean =>
  [...part].every((x) => whole.has(x));

/** One cell around everything is a frame, not a table. */
function tableOf(
  vertical: readonly Rule[],
  horizontal: readonly Rule[],
  xs: readonly number[],
  ys: readonly number[],
): Grid | null {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return null;
  const firstOf = Array.from({ length: rows * columns }, (_, i) => i);
  const rootOf = (place: number): number => {
    let at = place;
    for (let up = firstOf[at] ?? at; up !== at; up = firstOf[at] ?? at) at = up;
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [rootOf(a), rootOf(b)];
    firstOf[Math.max(first, second)] = Math.min(first, second);
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column > 0 && !covers(vertical, xs[column] ?? 0, middle(ys, row))) join(at - 1, at);
      if (row > 0 && !covers(horizontal, ys[row] ?? 0, middle(xs, column))) join(at - columns, at);
    }
  const roots = firstOf.map((_, at) => rootOf(at));
  return new Set(roots).size > 1 ? { xs, ys, firstOf: roots } : null;
}

/**
 * The table of lines that touch each other, or the several that stand directly below each other: where the columns of
 * one row fit in no way into those above, another table begins.
 */
function tablesOf(rules: readonly Rule[]): readonly Grid[] {
  const [vertical, horizontal] = [
    rules.filter((rule) => rule.vertical),
    rules.filter((rule) => !rule.vertical),
  ];
  const [xs, ys] = [withEnds(borders(vertical), horizontal), withEnds(borders(horizontal), vertical)];
  if (vertical.length === 0 || horizontal.length === 0 || Math.max(xs.length, ys.length) > MOST_BORDERS)
    return [];
  const found: { columns: Set<number>; ys: number[] }[] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    const columns = new Set(
      xs.filter((x, i) => i === 0 || i === xs.length - 1 || covers(vertical, x, middle(ys, row))),
    );
    const [top = 0, bottom = 0] = ys.slice(row);
    const last = found.at(-1);
    const spanned = xs.some(
      (_, column) => column < xs.length - 1 && !covers(horizontal, top, middle(xs, column)),
    );
    if (last && (spanned || isWithin(columns, last.columns) || isWithin(last.columns, columns))) {
      last.ys.push(bottom);
      for (const x of columns) last.columns.add(x);
    } else found.push({ columns, ys: [top, bottom] });
  }
  return found.flatMap(
    (part) =>
      tableOf(
        vertical,
        horizontal,
        xs.filter((x) => part.columns.has(x)),
        part.ys,
      ) ?? [],
  );
}

/** The tables that the lines of a page rule, smallest first, so that a table in a frame is found before the frame. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  const lines = [...merged(rules, true), ...merged(rules, false)];
  const area = ({ xs, ys }: Grid): number =>
    ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0));
  return groups(lines)
    .flatMap(tablesOf)
    .sort((a, b) => area(a) - area(b));
}
