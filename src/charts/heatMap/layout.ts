import { chartTexts } from '../../text/messages/charts';
import { figure } from '../figures';
import { keyMarks } from '../key';
import { nameOf } from '../names';
import { figureSize, heading, noteSize, placeRows } from '../rows';
import { passLine } from '../scoreScale';
import type { Frame, Hit, Mark, Scene } from '../scene';
import { panelsOf, seriesBreaks, type Panel, type SmallMultiplesRow } from '../smallMultiples/panels';
import { blockHeight, breakLines, textLines } from '../textBlock';
import { cell, cellKey } from './cell';

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
      marks.push(...cell(score, score === null ? '' : figure(score), box, size, frame));
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

/** What the corner, the shades and the dashed rule mean, and which years found no room. */
const legend = (
  data: readonly HeatMapRow[],
  left: readonly number[],
  top: number,
  frame: Frame,
): { marks: Mark[]; bottom: number } => {
  const texts = chartTexts[frame.lang];
  const [first, last] = [left[0], left.at(-1)];
  const key = keyMarks(cellKey(frame), top, frame);
  const notes = [
    ...(seriesBreaks(data).length > 0 ? [texts.newFrameworkNote] : []),
    ...(first !== undefined && last !== undefined ? [texts.moreYears(first, last)] : []),
  ].join(' · ');
  const lines = breakLines(notes, frame.width, frame.measure, noteSize);
  const height = blockHeight(lines, noteSize);
  const words = textLines(lines, 0, key.bottom + 2 + height / 2, { size: noteSize, fill: 'ink-3' });
  return { marks: [...key.marks, ...words], bottom: key.bottom + (height > 0 ? height + 4 : 0) };
};
