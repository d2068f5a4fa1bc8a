import { chartTexts } from '../../text/messages/charts';
import { figure } from '../figures';
import { nameOf } from '../names';
import { figureSize, heading, noteSize, placeRows } from '../rows';
import { passLine } from '../scoreScale';
import {
  narrowBelow,
  type Box,
  type Frame,
  type Hit,
  type Ink,
  type Mark,
  type Scene,
  type Step,
} from '../scene';
import { panelsOf, seriesBreaks, type Panel, type SmallMultiplesRow } from '../smallMultiples/panels';
import { blockHeight, breakLines, textAt, textLines } from '../textBlock';

export type HeatMapRow = SmallMultiplesRow;

/** Lower bounds of the steps of the sequential palette: the borders of the levels up to FY2565, and 90. */
const bounds = [50, 65, 75, passLine, 90, 95] as const;
const headerHeight = 30;
const cellHeight = 34;
const gap = 2;

/** Step of the palette for a score 0–100. */
export const stepOf = (score: number): Step => bounds.filter((bound) => score >= bound).length as Step;

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
  const least = measure('100.00', width < narrowBelow ? noteSize : figureSize) + 6;
  const fitting = Math.max(1, Math.floor((bar.width + gap) / (least + gap)));
  const years = allYears.slice(-fitting);
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
      marks.push(...cell(score, box, frame));
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
    marks.push({ kind: 'line', x1: x, x2: x, y1: 4, y2: bottom, stroke: 'ink', dash: '2 3', role: 'break' });
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

const cell = (score: number | null, box: Box, { lang, measure, width }: Frame): Mark[] => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (score === null) {
    const size = 11.5;
    const lines = breakLines(chartTexts[lang].noData, box.width - 2, measure, size);
    const style = { size, fill: 'ink-3', anchor: 'middle' } as const;
    return [
      { kind: 'rect', ...box, fill: 'none', stroke: 'line', dash: '3 3', radius: 3 },
      ...textLines(lines.length > 2 ? ['–'] : lines, x, y, style),
    ];
  }
  const step = stepOf(score);
  const size = width < narrowBelow ? noteSize : figureSize;
  return [
    { kind: 'rect', ...box, fill: `seq-${step}`, radius: 3, role: 'cell' },
    ...(score < passLine ? [corner(box.x + 2, box.y + 2, 8, `on-seq-${step}`)] : []),
    textAt(figure(score), x, y, { size, fill: `on-seq-${step}`, anchor: 'middle' }),
  ];
};

/** What the corner, the shade and the dashed rule mean, and which years found no room. */
const legend = (
  data: readonly HeatMapRow[],
  left: readonly number[],
  top: number,
  { width, lang, measure }: Frame,
): { marks: Mark[]; bottom: number } => {
  const texts = chartTexts[lang];
  const [first, last] = [left[0], left.at(-1)];
  const words = [
    texts.below85,
    texts.darkIsHigh,
    ...(seriesBreaks(data).length > 0 ? [texts.newFrameworkNote] : []),
    ...(first !== undefined && last !== undefined ? [texts.moreYears(first, last)] : []),
  ].join(' · ');
  const lines = breakLines(words, width - 14, measure, noteSize);
  const height = blockHeight(lines, noteSize);
  return {
    marks: [
      corner(0, top + 5, 8, 'ink'),
      ...textLines(lines, 14, top + height / 2, { size: noteSize, fill: 'ink-3' }),
    ],
    bottom: top + height + 2,
  };
};
