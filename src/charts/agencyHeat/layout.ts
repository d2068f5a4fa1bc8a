import { chartTexts } from '../../text/messages/charts';
import { figure } from '../figures';
import { cell, cellKey } from '../heatMap/cell';
import { keyMarks } from '../key';
import { figureSize, heading, noteSize, placeRows } from '../rows';
import { passLine } from '../scoreScale';
import type { Frame, Hit, Mark, Scene } from '../scene';
import type { AgencyHeatData } from './data';

const headerHeight = 26;
const cellHeight = 26;
const gap = 2;

/** Agencies by indicators: a shade a score, its figure where it finds room, the agency that is looked at in strong ink. */
export const layout = ({ columns, rows: agencies }: AgencyHeatData, frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const texts = chartTexts[lang];
  const { rows, bottom, bar } = placeRows({
    frame,
    labels: agencies.map(({ rank, name, isOwn }) => ({
      code: rank,
      name,
      weight: isOwn ? 600 : 400,
      fill: isOwn ? 'own' : 'ink-2',
    })),
    top: headerHeight,
    trailing: 0,
    barHeight: cellHeight,
    rowHeight: cellHeight + 4,
    labelShare: 0.34,
  });
  const cellWidth = (bar.width + gap) / Math.max(1, columns.length) - gap;
  const left = (index: number) => bar.x + index * (cellWidth + gap);
  const fits = (text: string, size: number) => measure(text, size) + 4 <= cellWidth;
  const size = fits('100.00', figureSize) ? figureSize : noteSize;
  const decimals = fits('100.00', size) ? 2 : fits('99.9', size) ? 1 : null;
  const printed = (score: number | null): string => {
    if (score === null || decimals === null) return '';
    const brief = score.toFixed(1);
    return decimals === 2 ? figure(score) : brief === '100.0' ? '100' : brief;
  };
  const marks: Mark[] = columns.flatMap(({ text }, index) =>
    fits(text, noteSize) ? heading(text, left(index) + cellWidth / 2, headerHeight / 2, 'middle') : [],
  );
  const hits: Hit[] = [];
  rows.forEach((row, index) => {
    const agency = agencies[index];
    if (!agency) return;
    marks.push(...row.label);
    columns.forEach(({ name }, column) => {
      const score = agency.scores[column] ?? null;
      const box = { x: left(column), y: row.bar.y, width: cellWidth, height: cellHeight };
      marks.push(...cell(score, printed(score), box, size, frame));
      const weak =
        score !== null && score < passLine ? [[texts.below85, figure(score - passLine)] as const] : [];
      const value = score === null ? texts.noData : figure(score);
      hits.push({
        ...box,
        key: `${agency.key} ${column}`,
        tip: { title: agency.name, lines: [[name, value], ...weak] },
      });
    });
  });
  const key = keyMarks(cellKey(frame), bottom + 6, frame);
  return { width, height: key.bottom, marks: [...marks, ...key.marks], hits };
};
