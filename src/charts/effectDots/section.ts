import { effectMessages } from '../../text/messages/effect';
import { signed } from '../figures';
import { fullName } from '../names';
import type { Frame, Hit, Mark, Tip } from '../scene';
import { axisHeight, changeAxis } from './changeAxis';
import { chipMarks, chipWidth, inLanes, inLines, type PlacedChip } from './chips';
import { groupFigure } from './describe';
import { isRise, meanOf, type EffectDot, type EffectSection } from './groups';
import { headPart, linePart, type Part } from './part';

const rowGap = 8;
const leastInset = 26;

/** Indicators stand on a common scale of change, their mean as a line; items, which are regained or not, in a row. */
export function sectionPart({ kind, covered, uncovered }: EffectSection, top: number, frame: Frame): Part {
  const { lang, measure, width } = frame;
  const texts = effectMessages[lang];
  const all = [...covered, ...uncovered];
  const axis = changeAxis(
    all.map(({ change }) => change),
    width,
    Math.max(leastInset, ...all.map((dot) => chipWidth(dot, measure) / 2)),
  );
  const head = headPart(kind === 'item' ? texts.itemHead : texts.indicatorHead, top, frame);
  const marks: Mark[] = [...head.marks];
  const hits: Hit[] = [];
  let y = head.bottom;
  for (const [name, dots] of [
    [texts.covered, covered],
    [texts.uncovered, uncovered],
  ] as const) {
    const label = texts.ofGroup(name, dots.length, kind);
    const line = linePart(label, groupFigure(dots, kind, lang), y, frame);
    const { chips, bottom } =
      kind === 'item'
        ? inLines(dots, width, line.bottom, measure)
        : inLanes(dots, axis.x, line.bottom + 4, measure);
    const mean = meanOf(dots);
    marks.push(...line.marks);
    if (kind === 'indicator') marks.push(...axis.lines(line.bottom, bottom));
    if (kind === 'indicator' && mean !== null)
      marks.push({
        kind: 'line',
        x1: axis.x(mean),
        x2: axis.x(mean),
        y1: line.bottom,
        y2: bottom + 2,
        stroke: 'ink',
        strokeWidth: 3,
        role: 'mean',
      });
    marks.push(...chips.flatMap(chipMarks));
    hits.push(...chips.map((chip) => hitOf(chip, kind, frame)));
    y = bottom + rowGap;
  }
  if (kind === 'item') return { marks, hits, bottom: y };
  return { marks: [...marks, ...axis.labels(y - rowGap)], hits, bottom: y - rowGap + axisHeight };
}

const hitOf = ({ dot, box }: PlacedChip, kind: EffectSection['kind'], frame: Frame): Hit => ({
  ...box,
  key: `${kind} ${dot.code}`,
  tip: tipOf(dot, kind, frame),
});

function tipOf(dot: EffectDot, kind: EffectSection['kind'], { lang }: Frame): Tip {
  const texts = effectMessages[lang];
  const line =
    kind === 'indicator'
      ? ([texts.change, signed(dot.change)] as const)
      : ([isRise(dot) ? texts.regained : texts.stillLost, ''] as const);
  return { title: fullName(dot, lang), lines: [line] };
}
