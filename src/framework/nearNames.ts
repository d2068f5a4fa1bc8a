import type { NamedNode, NameIndex } from './nameIndex';

/** One slip in ten letters, two at most: Thai names of different nodes differ by three and more. */
const lettersPerSlip = 10;
const mostSlips = 2;

/** The nodes whose name is the text but for a slip of the pen; confidence 0.8 for one slip, 0.7 for two. */
export function namesNear(index: NameIndex, text: string): (NamedNode & { readonly confidence: number })[] {
  const allowed = Math.min(mostSlips, Math.floor(text.length / lettersPerSlip));
  let nearest = allowed;
  let found = new Map<string, NamedNode>();
  for (const [name, nodes] of index.names) {
    const slips = distance(text, name, nearest);
    if (slips === 0 || slips > nearest) continue;
    if (slips < nearest) found = new Map();
    nearest = slips;
    for (const node of nodes) found.set(node.code, node);
  }
  return [...found.values()].map((node) => ({ ...node, confidence: 0.9 - nearest / 10 }));
}

/** Letters to insert, delete or change; `limit + 1` as soon as it is more than `limit`. Only the band near the diagonal is walked. */
function distance(a: string, b: string, limit: number): number {
  const tooFar = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return tooFar;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = new Array<number>(b.length + 1).fill(tooFar);
    if (row <= limit) line[0] = row;
    let least = tooFar;
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column += 1) {
      const change = (above[column - 1] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(change, (above[column] ?? tooFar) + 1, (line[column - 1] ?? tooFar) + 1);
      line[column] = value;
      least = Math.min(least, value);
    }
    if (least > limit) return tooFar;
    above = line;
  }
  return above[b.length] ?? tooFar;
}
