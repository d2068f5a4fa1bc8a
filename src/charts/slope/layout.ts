import { figure } from '../figures';
import { dodge } from '../dodge';
import { layout as dumbbell } from '../dumbbell/layout';
import { nameOf } from '../names';
import { heading } from '../rows';
import { passLine, scoreDomain, scoreScale } from '../scoreScale';
import { narrowBelow, type Frame, type Mark, type Scene } from '../scene';
import { blockHeight, breakLines, textLines, widest } from '../textBlock';
import { changeInk, deltaOf, tipOf, type TwoYears } from '../twoYears/rows';

const headerHeight = 34;
const least = 400;
const size = 14;
const leader = 22;
/** Movers as strong as this share of the largest move are drawn strong. */
const strongShare = 0.6;

/**
 * Two axes, a line an indicator; labels beside the ends, moved apart where scores lie close. A narrow frame has
 * no room for names at the ends and gets the dumbbell of the same facts.
 */
export const layout = (data: TwoYears, frame: Frame): Scene =>
  frame.width < narrowBelow ? dumbbell(data, frame) : slope(data, frame);

const slope = ({ fromYear, toYear, rows: data }: TwoYears, frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const figureWidth = measure('100.00', size, 600);
  const codeWidth = measure('10', size, 600) + 8;
  const left = figureWidth + codeWidth + leader + 4;
  const rows = data.filter((row) => row.score_from !== null || row.score_to !== null);
  const nameRoom = Math.min(
    width * 0.34,
    widest(
      rows.map((row) => nameOf(row, lang)),
      measure,
      size,
      600,
    ),
  );
  const right = width - leader - figureWidth - codeWidth - nameRoom - 8;
  const names = rows.map((row) => breakLines(nameOf(row, lang), nameRoom, measure, size, 600));
  const heights = names.map((lines) => blockHeight(lines, size) + 4);
  const height = Math.max(least, heights.reduce((sum, each) => sum + each, 0) + headerHeight + 12);
  const domain = scoreDomain(rows.flatMap((row) => [row.score_from, row.score_to]));
  const y = scoreScale(domain, height - 14, headerHeight + 8);
  const ends = rows.map((row) => ({ row, delta: deltaOf(row) }));
  const largest = Math.max(...ends.map(({ delta }) => Math.abs(delta ?? 0)), 1);
  const leftMiddles = dodge(
    rows.map((row) => ({ y: y(row.score_from ?? row.score_to ?? 0), height: size * 1.4 })),
    headerHeight,
    height,
  );
  const rightMiddles = dodge(
    rows.map((row, index) => ({ y: y(row.score_to ?? row.score_from ?? 0), height: heights[index] ?? 0 })),
    headerHeight,
    height,
  );
  const marks: Mark[] = [
    ...heading(String(fromYear), left, headerHeight / 2, 'middle'),
    ...heading(String(toYear), right, headerHeight / 2, 'middle'),
    ...[left, right].map((x): Mark => ({
      kind: 'line',
      x1: x,
      x2: x,
      y1: headerHeight,
      y2: height - 6,
      stroke: 'line',
    })),
    { kind: 'line', x1: left, x2: right, y1: y(passLine), y2: y(passLine), stroke: 'reference', dash: '4 3' },
  ];
  ends.forEach(({ row, delta }, index) => {
    const strong = delta !== null && Math.abs(delta) >= largest * strongShare;
    const ink = changeInk(delta ?? 0);
    const style = { size, weight: strong ? 600 : 400, fill: strong ? 'ink' : 'ink-2' } as const;
    const [start, end] = [leftMiddles[index] ?? 0, rightMiddles[index] ?? 0];
    if (row.score_from !== null) {
      const at = y(row.score_from);
      marks.push(
        {
          kind: 'line',
          x1: left - leader,
          x2: left,
          y1: start,
          y2: at,
          stroke: 'reference',
          strokeWidth: 0.75,
        },
        {
          kind: 'circle',
          cx: left,
          cy: at,
          r: 4,
          fill: 'paper',
          stroke: 'ink-3',
          strokeWidth: 2,
          role: 'dot',
        },
        ...textLines([row.code], 0, start, style),
        ...textLines([figure(row.score_from)], left - leader - 4, start, { ...style, anchor: 'end' }),
      );
    }
    if (delta !== null && row.score_from !== null && row.score_to !== null)
      marks.push({
        kind: 'line',
        x1: left,
        x2: right,
        y1: y(row.score_from),
        y2: y(row.score_to),
        stroke: strong ? ink : 'own-receding',
        strokeWidth: strong ? 3 : 2,
        role: 'bar',
      });
    if (row.score_to !== null) {
      const at = y(row.score_to);
      const text = right + leader + 4;
      marks.push(
        {
          kind: 'line',
          x1: right,
          x2: right + leader,
          y1: at,
          y2: end,
          stroke: 'reference',
          strokeWidth: 0.75,
        },
        { kind: 'circle', cx: right, cy: at, r: 5, fill: strong ? ink : 'own-receding', role: 'dot' },
        ...textLines([figure(row.score_to)], text + figureWidth, end, { ...style, anchor: 'end' }),
        ...textLines([row.code], text + figureWidth + codeWidth - 2, end, { ...style, anchor: 'end' }),
        ...textLines(names[index] ?? [], text + figureWidth + codeWidth + 4, end, style),
      );
    }
  });
  return {
    width,
    height,
    marks,
    hits: rows.map((row, index) => ({
      x: right + leader,
      y: (rightMiddles[index] ?? 0) - (heights[index] ?? 0) / 2,
      width: width - right - leader,
      height: heights[index] ?? 0,
      key: row.code,
      tip: tipOf(row, fromYear, toYear, frame),
    })),
  };
};
