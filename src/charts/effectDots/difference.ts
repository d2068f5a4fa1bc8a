import { effectMessages } from '../../text/messages/effect';
import { signed } from '../figures';
import type { Frame, Hit, Mark } from '../scene';
import { axisHeight, changeAxis } from './changeAxis';
import type { EffectDifference } from './groups';
import { headPart, linePart, type Part } from './part';

const rowGap = 8;
const inset = 26;
const lineHeight = 20;

/** A point with its interval a difference, all on one scale around 0. */
export function differencePart(differences: readonly EffectDifference[], top: number, frame: Frame): Part {
  const { width, lang } = frame;
  const texts = effectMessages[lang];
  const axis = changeAxis(
    differences.flatMap(({ low, high, difference }) => [low, high, difference]),
    width,
    inset,
  );
  const head = headPart(texts.differenceHead, top, frame);
  const marks: Mark[] = [...head.marks];
  const hits: Hit[] = [];
  let y = head.bottom;
  differences.forEach(({ label, difference, low, high }, index) => {
    const range = texts.range(signed(difference), signed(low), signed(high));
    const line = linePart(label, range, y, frame);
    const middle = line.bottom + lineHeight / 2;
    const bottom = line.bottom + lineHeight;
    marks.push(
      ...line.marks,
      ...axis.lines(line.bottom, bottom),
      {
        kind: 'line',
        x1: axis.x(low),
        x2: axis.x(high),
        y1: middle,
        y2: middle,
        stroke: 'ink-2',
        strokeWidth: 3,
        role: 'interval',
      },
      { kind: 'circle', cx: axis.x(difference), cy: middle, r: 6, fill: 'ink', role: 'difference' },
    );
    const tip = { title: `${label}: ${range}`, lines: [] };
    hits.push({ x: 0, y, width, height: bottom - y, key: `difference ${index}`, tip });
    y = bottom + rowGap;
  });
  return {
    marks: [...marks, ...axis.labels(y - rowGap)],
    hits,
    bottom: y - rowGap + axisHeight,
  };
}
