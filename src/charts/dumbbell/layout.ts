import { chartTexts } from '../../text/messages/charts';
import { figure, signed } from '../figures';
import { nameOf } from '../names';
import { figureSize, heading, noteSize, placeRows, rowBox } from '../rows';
import { passLine, scoreDomain, scoreScale } from '../scoreScale';
import { narrowBelow, type Box, type Frame, type Mark, type Scene } from '../scene';
import { textAt } from '../textBlock';
import { changeInk, deltaOf, tipOf, type TwoYearRow, type TwoYears } from '../twoYears/rows';

const column = 64;
/** Below this the earlier score is left to its dot and the tooltip. */
const threeColumnsFrom = 560;

/** A row an indicator: open dot then, full dot now, the line between them the change. */
export const layout = ({ fromYear, toYear, rows: data }: TwoYears, frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const texts = chartTexts[lang];
  const narrow = width < narrowBelow;
  const both = width >= threeColumnsFrom;
  const headerHeight = narrow ? 52 : 30;
  const axis = narrow ? 40 : 15;
  const { rows, bottom, bar } = placeRows({
    frame,
    labels: data.map((row) => ({ code: row.code, name: nameOf(row, lang) })),
    top: headerHeight,
    trailing: column * (both ? 3 : 2),
    barHeight: 16,
  });
  const domain = scoreDomain(data.flatMap((row) => [row.score_from, row.score_to]));
  const x = scoreScale(domain, bar.x + 12, bar.x + bar.width - 12);
  const marks: Mark[] = [
    ...heading(texts.indicator, 0, 15, 'start'),
    ...(both ? heading(String(fromYear), width - column * 2, 15, 'end') : []),
    ...heading(String(toYear), width - column, 15, 'end'),
    ...heading(texts.change, width, 15, 'end'),
    ...[domain[0], passLine, domain[1]].flatMap((score) => [
      ...(score === 100 && x(100) - x(passLine) < measure('100', noteSize) + 4
        ? []
        : heading(String(score), x(score), axis, 'middle')),
      {
        kind: 'line' as const,
        x1: x(score),
        x2: x(score),
        y1: headerHeight - 2,
        y2: narrow ? headerHeight + 4 : bottom,
        stroke: score === passLine ? ('reference' as const) : ('line' as const),
        dash: score === passLine ? '4 3' : undefined,
      },
    ]),
  ];
  rows.forEach((row, index) => {
    const datum = data[index];
    if (!datum) return;
    if (narrow) marks.push(...track(row.bar, domain, x));
    marks.push(...row.label, ...pair(datum, row.bar, x, row.middle, frame, both));
  });
  return {
    width,
    height: bottom,
    marks,
    hits: rows.map((row, index) => ({
      ...rowBox(row, width),
      key: data[index]?.code ?? String(index),
      tip: tipOf(data[index], fromYear, toYear, frame),
    })),
  };
};

/** Where rows are stacked each carries its own piece of the axis. */
const track = (bar: Box, [low, high]: readonly [number, number], x: (score: number) => number): Mark[] => {
  const y = bar.y + bar.height / 2;
  return [
    { kind: 'line', x1: x(low), x2: x(high), y1: y, y2: y, stroke: 'line' },
    {
      kind: 'line',
      x1: x(passLine),
      x2: x(passLine),
      y1: bar.y - 2,
      y2: bar.y + bar.height + 2,
      stroke: 'reference',
      dash: '4 3',
    },
  ];
};

const pair = (
  row: TwoYearRow,
  bar: Box,
  x: (score: number) => number,
  middle: number,
  { width, lang }: Frame,
  both: boolean,
): Mark[] => {
  const y = bar.y + bar.height / 2;
  const texts = chartTexts[lang];
  const delta = deltaOf(row);
  const ink = changeInk(delta ?? 0);
  const style = { size: figureSize, fill: 'ink-2', anchor: 'end' } as const;
  const marks: Mark[] = [];
  if (delta !== null && row.score_from !== null && row.score_to !== null)
    marks.push({
      kind: 'line',
      x1: x(row.score_from),
      x2: x(row.score_to),
      y1: y,
      y2: y,
      stroke: ink,
      strokeWidth: 4,
      role: 'bar',
    });
  if (row.score_from !== null) {
    const open = { fill: 'paper', stroke: 'ink-3', strokeWidth: 2, role: 'dot' } as const;
    marks.push({ kind: 'circle', cx: x(row.score_from), cy: y, r: 5, ...open });
    if (both) marks.push(textAt(figure(row.score_from), width - column * 2, middle, style));
  }
  if (row.score_to !== null) {
    marks.push({ kind: 'circle', cx: x(row.score_to), cy: y, r: 6, fill: ink, role: 'dot' });
    marks.push(textAt(figure(row.score_to), width - column, middle, { ...style, fill: 'ink' }));
  }
  if (delta !== null)
    marks.push(
      textAt(signed(delta), width, middle, {
        ...style,
        weight: 600,
        fill: delta < 0 ? 'lost-text' : 'ink',
      }),
    );
  else if (row.score_from === null && row.score_to === null)
    marks.push(textAt(texts.noData, width, middle, { ...style, size: noteSize, fill: 'ink-3' }));
  else marks.push(textAt('–', width, middle, { ...style, fill: 'ink-3' }));
  return marks;
};
