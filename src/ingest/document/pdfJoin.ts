import type { Line } from './pdfLines';

/** How an entry of a list begins: a number with its mark, a bullet, a tick box. "๒๕๖๖" or "๙๕.๕๐" at the start of a line is none. */
const entry =
  /^(?:[-–—•▪●○➢✓✔☐☑☒□■]|[(]?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])|[(][0-9๐-๙]{1,2}[)]|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]){1,3}[.)]?(?:\s|(?=[ก-ฮเ-ไ])))/u;

export const beginsEntry = (text: string): boolean => entry.test(text);

/** A vertical step this much larger than the usual one parts paragraphs. */
const PARTS = 1.45;

/** The step from line to line in letter heights that most lines have; Thai is set at 1.2 to 1.9. */
export function usualStep(lines: readonly Line[]): number {
  const steps = lines.slice(1).flatMap((line, i) => {
    const step = (line.y - (lines[i]?.y ?? 0)) / line.size;
    return step > 0.8 && step < 3 ? [step] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1.6;
}

/** Whether the lines belong to two paragraphs: a larger gap than usual, or an entry of a list begins. */
export const isApart = (before: Line, after: Line, step: number): boolean =>
  beginsEntry(after.text) || (after.y - before.y) / after.size > step * PARTS;

/** The text of a cell: its lines are layout, joined by a space; paragraphs and list entries are parted by a line feed. */
export function cellText(lines: readonly Line[], step: number): string {
  return lines.reduce((text, line, i) => {
    const before = lines[i - 1];
    if (!before) return line.text;
    return text + (isApart(before, line, step) ? '\n' : ' ') + line.text;
  }, '');
}
