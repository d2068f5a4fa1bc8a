import type { CoverageCellsRow } from '../../questions/coverageCells';
import { chartTexts } from '../../text/messages/charts';
import { figure } from '../figures';
import { shareBar } from '../coverageShare/layout';
import { keyMarks } from '../key';
import { moreHeight, moreLine } from '../moreLine';
import { fullName, nameOf } from '../names';
import { isDone, progressWord, tick } from '../progress';
import { figureSize, heading, noteSize, placeRows } from '../rows';
import type { Box, Frame, Hit, Mark, Scene } from '../scene';
import { textAt } from '../textBlock';
import { columnsFor, type CoverageMatrixData, type MeasureColumn } from './columns';

const shownFirst = 12;
const pointsColumn = 66;
const leastColumn = 34;
const mostColumn = 72;
const cellHeight = 24;
/** Up to here names go above the cells when the measures need the whole width. */
const stackBelow = 760;
const labelShare = 0.42;

/** Nodes with lost points against measures; a full square aims at the very node, a ring at one above it. */
export const layout = (data: CoverageMatrixData, frame: Frame, expanded = false): Scene => {
  const { width, lang } = frame;
  const texts = chartTexts[lang];
  const lost = data.rows.reduce((sum, row) => sum + row.lost_points, 0);
  const closing = `${texts.measureCount(data.measures.length)} · ${texts.pointCount(figure(lost))}`;
  // A page that shows the shares beside the matrix gives none here.
  const share =
    data.shares.length > 0 ? shareBar(data.shares, frame, closing) : { marks: [], hits: [], bottom: -12 };
  const shown = expanded || data.rows.length <= shownFirst + 1 ? data.rows : data.rows.slice(0, shownFirst);
  const headerTop = share.bottom + 12;
  const crowded = data.measures.length * leastColumn > width * (1 - labelShare) - pointsColumn;
  const { rows, bottom, bar, narrow } = placeRows({
    frame,
    labels: shown.map((row) => ({ code: row.code, name: nameOf(row, lang) })),
    top: headerTop + 30,
    trailing: pointsColumn,
    barHeight: cellHeight,
    rowHeight: 36,
    labelShare,
    stackBelow: crowded ? stackBelow : undefined,
  });
  const room = Math.max(2, Math.floor(bar.width / leastColumn));
  // Where not all measures fit, the last column counts those left out.
  const columns = columnsFor(data, data.measures.length > room ? room - 1 : room);
  const hidden = data.measures.length - columns.length;
  const columnWidth = Math.min(mostColumn, bar.width / Math.max(1, columns.length + (hidden > 0 ? 1 : 0)));
  const center = (index: number) => bar.x + (index + 0.5) * columnWidth;
  const headerMiddle = headerTop + 15;
  const marks: Mark[] = [
    ...share.marks,
    ...(narrow || rows.length === 0 ? [] : heading(texts.item, 0, headerMiddle, 'start')),
    ...columns.flatMap((column, index) => heading(column.label, center(index), headerMiddle, 'middle')),
    ...(hidden > 0 ? heading(`+${hidden}`, center(columns.length), headerMiddle, 'middle') : []),
    ...(narrow && columns.length * columnWidth > width - pointsColumn
      ? []
      : heading(texts.lost, width, headerMiddle, 'end')),
  ];
  const hits: Hit[] = [
    ...share.hits,
    ...columns.map((column, index) => headerHit(column, center(index), columnWidth, headerMiddle, frame)),
  ];
  rows.forEach((row, index) => {
    const datum = shown[index];
    if (!datum) return;
    const own = data.cells.filter(({ code }) => code === datum.code);
    const y = row.bar.y + cellHeight / 2;
    const rule = narrow ? row.top - 5 : row.top;
    marks.push(
      { kind: 'line', x1: 0, x2: width, y1: rule, y2: rule, stroke: 'line' },
      ...row.label,
      textAt(figure(datum.lost_points), width, row.middle, {
        size: figureSize,
        fill: 'ink',
        anchor: 'end',
      }),
    );
    const tip = {
      title: fullName(datum, lang),
      lines: [
        [texts.lostPoints, figure(datum.lost_points)] as const,
        [texts.measure, reachWord(datum.reach, frame)] as const,
      ],
    };
    const label = narrow
      ? { width: width - pointsColumn, height: row.bar.y - row.top - 2 }
      : { width: bar.x - 6, height: row.height };
    hits.push({ x: 0, y: row.top, ...label, key: datum.code, tip });
    if (own.length === 0) {
      marks.push(textAt(texts.none, bar.x + 4, y, { size: noteSize, fill: 'lost-text' }));
      return;
    }
    const beyond = own.filter(({ measure_id }) => !columns.some(({ id }) => id === measure_id)).length;
    if (beyond > 0) marks.push(...heading(`+${beyond}`, center(columns.length), y, 'middle'));
    columns.forEach((column, place) => {
      const cell = own.find(({ measure_id }) => measure_id === column.id);
      const box = { x: center(place) - columnWidth / 2 + 1, y: y - 12, width: columnWidth - 2, height: 24 };
      if (!cell) marks.push({ kind: 'circle', cx: center(place), cy: y, r: 1.5, fill: 'reference' });
      else {
        marks.push(...cellMarks(cell.reach, cell.progress, center(place), y));
        hits.push({
          ...box,
          key: `${datum.code} ${column.label}`,
          tip: cellTip(fullName(datum, lang), cell, column, frame),
        });
      }
    });
  });
  let end = bottom;
  if (data.rows.length > shownFirst + 1) {
    const more = moreLine(
      expanded ? '' : texts.moreRows(data.rows.length - shown.length),
      expanded,
      bottom,
      frame,
    );
    marks.push(...more.marks);
    hits.push(more.hit);
    end += moreHeight;
  }
  const key = keyMarks(
    [
      { text: texts.direct, draw: (box) => sampleOf('direct', 'planned', box) },
      { text: texts.general, draw: (box) => sampleOf('general', 'planned', box) },
      { text: texts.done, draw: (box) => sampleOf('direct', 'done', box) },
      { text: texts.done_with_result, draw: (box) => sampleOf('direct', 'done_with_result', box) },
      ...(hidden > 0 ? [{ text: texts.moreMeasures(hidden) }] : []),
    ],
    end + 6,
    frame,
  );
  return { width, height: key.bottom, marks: [...marks, ...key.marks], hits };
};

const cellMarks = (reach: string, progress: string, x: number, y: number): Mark[] => {
  const direct = reach === 'direct';
  const shape: Mark = direct
    ? { kind: 'rect', x: x - 9, y: y - 9, width: 18, height: 18, fill: 'own', radius: 3, role: 'direct' }
    : { kind: 'circle', cx: x, cy: y, r: 8, fill: 'paper', stroke: 'own', strokeWidth: 1.5, role: 'general' };
  return [
    shape,
    ...(isDone(progress) ? tick(x, y, progress === 'done_with_result', direct ? 'paper' : 'own') : []),
  ];
};

const sampleOf = (reach: string, progress: string, box: Box) =>
  cellMarks(reach, progress, box.x + box.width / 2, box.y + box.height / 2);

const reachWord = (reach: string, { lang }: Frame): string => {
  const texts = chartTexts[lang];
  return reach === 'direct' ? texts.direct : reach === 'general' ? texts.general : texts.none;
};

const headerHit = (column: MeasureColumn, x: number, width: number, middle: number, frame: Frame): Hit => ({
  x: x - width / 2 + 1,
  y: middle - 13,
  width: width - 2,
  height: 26,
  key: column.label,
  tip: {
    title: `${column.label} ${column.title}`,
    lines: [[chartTexts[frame.lang].status, progressWord(column.progress, frame.lang)]],
  },
});

const cellTip = (node: string, cell: CoverageCellsRow, column: MeasureColumn, frame: Frame): Hit['tip'] => {
  const texts = chartTexts[frame.lang];
  return {
    title: `${node} · ${column.label} ${column.title}`,
    lines: [
      [reachWord(cell.reach, frame), cell.via === cell.code ? '' : cell.via],
      [texts.status, progressWord(cell.progress, frame.lang)],
      ...(cell.because === '' ? [] : [[texts.because, cell.because] as const]),
    ],
  };
};
