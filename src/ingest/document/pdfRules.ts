import type { Rule } from './pdfPage';
import type { Matrix } from './pdfMatrix';

/** Thicker than this in points, a filled rectangle is an area and no line. */
const THICKEST = 3;
const SHORTEST = 4;

/** Codes inside a path of pdf.js and how many numbers each takes; 0 moves, 1 draws a line, 4 closes. */
const numbersOf: readonly number[] = [2, 2, 6, 4, 0];

type Point = readonly [x: number, y: number];

function addRule(a: Point, b: Point, rules: Rule[]): void {
  const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  if (width >= SHORTEST && height < 1)
    rules.push({
      vertical: false,
      at: (a[1] + b[1]) / 2,
      from: Math.min(a[0], b[0]),
      to: Math.max(a[0], b[0]),
    });
  else if (height >= SHORTEST && width < 1)
    rules.push({
      vertical: true,
      at: (a[0] + b[0]) / 2,
      from: Math.min(a[1], b[1]),
      to: Math.max(a[1], b[1]),
    });
}

/** A filled shape is a line where it is thin; the lines it is bounded by are none. */
function addFilled(points: readonly Point[], rules: Rule[]): void {
  if (points.length < 4) return;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= THICKEST && right - left > bottom - top) addRule([left, y], [right, y], rules);
  else if (right - left <= THICKEST) addRule([x, top], [x, bottom], rules);
}

/** The ruling lines of one path: its straight edges where it is stroked, its thin rectangles where it is filled. */
export function addPathRules(
  path: ArrayLike<number>,
  { stroked, matrix }: { readonly stroked: boolean; readonly matrix: Matrix },
  rules: Rule[],
): void {
  let points: Point[] = [];
  const end = (): void => {
    if (stroked) points.forEach((point, i) => i > 0 && addRule(points[i - 1] ?? point, point, rules));
    else if (points.length <= 6) addFilled(points, rules);
  };
  for (let i = 0; i < path.length;) {
    const code = path[i] ?? 4;
    const [x, y] = [path[i + 1] ?? 0, path[i + 2] ?? 0];
    i += 1 + (numbersOf[code] ?? 0);
    const [first] = points;
    if (code === 4 && first) points.push(first);
    if (code === 0) {
      end();
      points = [];
    }
    if (code <= 1)
      points.push([matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]);
    else if (code < 4) points = [];
  }
  end();
}
