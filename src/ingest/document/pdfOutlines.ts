/** Codes inside an outline of pdf.js and how many numbers each takes: move, line, cubic, quadratic, close. */
const numbersOf: readonly number[] = [2, 2, 6, 4, 0];
/** Mean distance of the points of two outlines, of the size of the mark, up to which they show the same mark. */
const ALIKE = 0.08;
/** Thickened marks have up to 300. */
const MOST_POINTS = 400;
/** As many fonts of a file show their own shape of a mark. */
const MOST_SHAPES = 20;

/** The points of an outline in a box of 1 × 1: marks are moved, and narrowed for tall letters. */
type Outline = readonly (readonly [x: number, y: number])[];

function outlineOf(path: ArrayLike<number>): Outline | null {
  const points: [number, number][] = [];
  for (let i = 0; i < path.length;) {
    const count = numbersOf[path[i] ?? 4] ?? 0;
    for (let n = 1; n < count; n += 2) points.push([path[i + n] ?? 0, path[i + n + 1] ?? 0]);
    i += 1 + count;
  }
  if (points.length < 3 || points.length > MOST_POINTS) return null;
  const axis = (values: readonly number[]): readonly [least: number, size: number] => {
    const least = Math.min(...values);
    return [least, Math.max(...values) - least || 1];
  };
  const [left, width] = axis(points.map(([x]) => x));
  const [top, height] = axis(points.map(([, y]) => y));
  return points.map(([x, y]) => [(x - left) / width, (y - top) / height]);
}

/** Mean distance of the points of one outline to the nearest of the other. */
const off = (a: Outline, b: Outline): number =>
  a.reduce((sum, [x, y]) => sum + Math.min(...b.map(([bx, by]) => Math.hypot(x - bx, y - by))), 0) / a.length;

/** A copy may be drawn with a point more or less than the mark, so points are not compared one by one. */
const apart = (a: Outline, b: Outline): number => Math.max(off(a, b), off(b, a));

/**
 * The marks of a font by their shape. Programs that print through Skia (Chrome, Google Docs) use moved copies of vowels
 * and tone marks and say only beside the text, where pdf.js does not look, which letters they are; the copy has the
 * outline of the mark that is named elsewhere in the file.
 */
export class PdfOutlines {
  readonly #marks = new Map<string, Outline[]>();

  learn(mark: string, path: ArrayLike<number>): void {
    const outline = outlineOf(path);
    const known = this.#marks.get(mark) ?? [];
    if (outline && known.length < MOST_SHAPES) this.#marks.set(mark, [...known, outline]);
  }

  /** The mark that looks like this; null where none or several do. */
  markOf(path: ArrayLike<number>): string | null {
    const outline = outlineOf(path);
    if (!outline) return null;
    const alike = [...this.#marks]
      .map(([mark, known]) => ({ mark, distance: Math.min(...known.map((each) => apart(each, outline))) }))
      .filter(({ distance }) => distance < ALIKE)
      .sort((a, b) => a.distance - b.distance);
    const [best, second] = alike;
    return best && (!second || second.distance > best.distance * 1.5) ? best.mark : null;
  }
}
