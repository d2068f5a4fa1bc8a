import { chartTexts } from '../../text/messages/charts';
import { figure } from '../figures';
import { keyMarks, swatch } from '../key';
import { nameOf } from '../names';
import { figureSize, heading, noteSize, placeRows } from '../rows';
import { passLine, stepOf } from '../scoreScale';
import { type Box, type Frame, type Hit, type Ink, type Mark, type Scene } from '../scene';
import { panelsOf, seriesBreaks, type Panel, type SmallMultiplesRow } from '../smallMultiples/panels';
import { blockHeight, breakLines, textAt, textLines } from '../textBlock';

export type HeatMapRow = SmallMultiplesRow;

const headerHeight = 30;
const cellHeight = 38;
const gap = 2;

/** Indicators by years, the score printed in every cell; weak cells also carry a corner mark. */
export const layout = (data: readonly HeatMapRow[], frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const texts = chartTexts[lang];
  const panels = panelsOf(data);
  const allYears = [...new Set(data.map(({ fiscal_year }) => fiscal_year))].sort((a, b) => a - b);
  const { rows, bottom, bar, narrow } = placeRows({
    frame,
    labels: panels.map((panel) => ({ code: panel.code, name: nameOf(panel, lang) })),
    top: headerHeight,
    trailing: 0,
    barHeight: cellHeight,
    rowHeight: cellHeight + 4,
    labelShare: 0.3,
  });
  const fitting = (textSize: number) =>
    Math.max(1, Math.floor((bar.width + gap) / (measure('100.00', textSize) + 6 + gap)));
  const size = !narrow && fitting(figureSize) >= allYears.length ? figureSize : noteSize;
  const years = allYears.slice(-fitting(size));
  const cellWidth = (bar.width + gap) / Math.max(1, years.length) - gap;
  const left = (index: number) => bar.x + index * (cellWidth + gap);
  const marks: Mark[] = [
    ...(narrow ? [] : heading(texts.indicator, 0, headerHeight / 2, 'start')),
    ...years.flatMap((year, index) =>
      heading(String(year), left(index) + cellWidth / 2, headerHeight / 2, 'middle'),
    ),
  ];
  const hits: Hit[] = [];
  rows.forEach((row, index) => {
    const panel = panels[index];
    if (!panel) return;
    marks.push(...row.label);
    years.forEach((year, column) => {
      const box = { x: left(column), y: row.bar.y, width: cellWidth, height: cellHeight };
      const score = scoreIn(panel, year);
      marks.push(...cell(score, box, size, frame));
      const value = score === null ? texts.noData : figure(score);
      const weak =
        score !== null && score < passLine ? [[texts.below85, figure(score - passLine)] as const] : [];
      const tip = {
        title: `${panel.code} ${nameOf(panel, lang)}`,
        lines: [[texts.year(year), value] as const, ...weak],
      };
      hits.push({ ...box, key: `${panel.code} ${year}`, tip });
    });
  });
  for (const year of seriesBreaks(data)) {
    const index = years.indexOf(year);
    if (index <= 0) continue;
    const x = left(index) - gap / 2;
    // Stacked labels stand between the rows of cells: the rule must not run through them.
    const parts = narrow ? rows.map((row) => [row.bar.y - 2, row.bar.y + cellHeight + 2]) : [[4, bottom]];
    for (const [y1 = 0, y2 = 0] of parts)
      marks.push({ kind: 'line', x1: x, x2: x, y1, y2, stroke: 'ink', dash: '2 3', role: 'break' });
  }
  const note = legend(data, allYears.slice(0, -years.length), bottom + 8, frame);
  return { width, height: note.bottom, marks: [...marks, ...note.marks], hits };
};

const scoreIn = (panel: Panel, year: number): number | null =>
  panel.points.find((point) => point.year === year)?.score ?? null;

const corner = (x: number, y: number, size: number, fill: Ink): Mark => ({
  kind: 'path',
  d: `M${x} ${y}h${size}l${-size} ${size}z`,
  fill,
  role: 'weak',
});

const cell = (score: number | null, box: Box, size: number, { lang, measure }: Frame): Mark[] => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (score === null) {
    const lines = breakLines(chartTexts[lang].noData, box.width - 2, measure, noteSize);
    const style = { size: noteSize, fill: 'ink-3', anchor: 'middle' } as const;
    return [
      { kind: 'rect', ...box, fill: 'none', stroke: 'line', dash: '3 3', radius: 3 },
      ...textLines(lines.length > 2 ? ['–'] : lines, x, y, style),
    ];
  }
  const step = stepOf(score);
  return [
    { kind: 'rect', ...box, fill: `seq-${step}`, radius: 3, role: 'cell' },
    ...(score < passLine ? [corner(box.x + 2, box.y + 2, 8, `on-seq-${step}`)] : []),
    textAt(figure(score), x, y, { size, fill: `on-seq-${step}`, anchor: 'middle' }),
  ];
};

/** What the corner, the shades and the dashed rule mean, and which years found no room. */
const legend = (
  data: readonly HeatMapRow[],
  left: readonly number[],
  top: number,
  frame: Frame,
): { marks: Mark[]; bottom: number } => {
  const texts = chartTexts[frame.lang];
  const [first, last] = [left[0], left.at(-1)];
  const key = keyMarks(
    [
      { text: texts.below85, draw: ({ x, y }) => [corner(x + 5, y + 5, 8, 'ink')] },
      { text: texts.lowScore, draw: swatch('seq-0') },
      { text: texts.highScore, draw: swatch('seq-6') },
    ],
    top,
    frame,
  );
  const notes = [
    ...(seriesBreaks(data).length > 0 ? [texts.newFrameworkNote] : []),
    ...(first !== undefined && last !== undefined ? [texts.moreYears(first, last)] : []),
  ].join(' · ');
  const lines = breakLines(notes, frame.width, frame.measure, noteSize);
  const height = blockHeight(lines, noteSize);
  const words = textLines(lines, 0, key.bottom + 2 + height / 2, { size: noteSize, fill: 'ink-3' });
  return { marks: [...key.marks, ...words], bottom: key.bottom + (height > 0 ? height + 4 : 0) };
};
