/** Which rows of a long list of equal heights to draw: those in view and eight beyond each edge. `to` is exclusive. */
export function windowOf(
  rows: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
): { from: number; to: number } {
  const spare = 8;
  const from = Math.max(0, Math.min(rows, Math.floor(scrollTop / rowHeight)) - spare);
  return { from, to: Math.min(rows, Math.ceil((scrollTop + height) / rowHeight) + spare) };
}
