import { line } from 'd3-shape';
import { chartTexts } from '../../text/messages/charts';
import { figure } from '../figures';
import { nameOf } from '../names';
import { noteSize } from '../rows';
import { passLine, scoreDomain, scoreScale } from '../scoreScale';
import type { Frame, Mark, Scene } from '../scene';
import { blockHeight, breakLines, textAt, textLines } from '../textBlock';
import { panelsOf, seriesBreaks, stretches, yearsOf, type Panel, type SmallMultiplesRow } from './panels';

const titleSize = 14;
const plotHeight = 104;
const breakStrip = 24;
const yearStrip = 22;
const gapX = 20;
const gapY = 24;
const leastPanel = 128;
const mostColumns = 5;

/** A panel an indicator, all on one scale of years and scores; a missing year is a gap. */
export const layout = (data: readonly SmallMultiplesRow[], frame: Frame): Scene => {
  const { width, measure, lang } = frame;
  const panels = panelsOf(data);
  const years = yearsOf(data);
  const breaks = seriesBreaks(data);
  const columns = columnsFor(panels.length, width);
  const panelWidth = (width - gapX * (columns - 1)) / columns;
  const domain = scoreDomain(data.map(({ score }) => score));
  const titles = panels.map((panel) =>
    breakLines(`${panel.code} ${nameOf(panel, lang)}`, panelWidth, measure, titleSize, 600),
  );
  const marks: Mark[] = [];
  const hits: Scene['hits'][number][] = [];
  let top = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const inRow = panels.slice(start, start + columns);
    const titleHeight = Math.max(
      ...titles.slice(start, start + columns).map((lines) => blockHeight(lines, titleSize)),
    );
    const strip = breaks.length > 0 ? breakStrip : 6;
    const plotTop = top + titleHeight + strip;
    inRow.forEach((panel, index) => {
      const left = index * (panelWidth + gapX);
      const lines = titles[start + index] ?? [];
      marks.push(
        ...textLines(lines, left, top + blockHeight(lines, titleSize) / 2, { size: titleSize, weight: 600 }),
        ...plot(panel, { left, top: plotTop, width: panelWidth, years, breaks, domain }, frame),
      );
      const height = titleHeight + strip + plotHeight + yearStrip;
      hits.push({ x: left, y: top, width: panelWidth, height, key: panel.code, tip: tipOf(panel, frame) });
    });
    top = plotTop + plotHeight + yearStrip + gapY;
  }
  const note =
    breaks.length > 0
      ? `${chartTexts[lang].line85} · ${chartTexts[lang].newFrameworkNote}`
      : chartTexts[lang].line85;
  const noteLines = breakLines(note, width, measure, noteSize);
  const noteTop = Math.max(0, top - gapY + 10);
  marks.push(
    ...textLines(noteLines, 0, noteTop + blockHeight(noteLines, noteSize) / 2, {
      size: noteSize,
      fill: 'ink-3',
    }),
  );
  return { width, height: noteTop + blockHeight(noteLines, noteSize), marks, hits };
};

/** As many columns as fit, or one fewer where that fills every row. */
const columnsFor = (panels: number, width: number): number => {
  const fitting = Math.floor((width + gapX) / (leastPanel + gapX));
  const most = Math.max(1, Math.min(mostColumns, panels, fitting));
  return most > 1 && panels % most !== 0 && panels % (most - 1) === 0 ? most - 1 : most;
};

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly years: readonly [number, number];
  readonly breaks: readonly number[];
  readonly domain: readonly [number, number];
}

const plot = (
  panel: Panel,
  { left, top, width, years, breaks, domain }: Plot,
  { measure, lang }: Frame,
): Mark[] => {
  const texts = chartTexts[lang];
  const valueRoom = measure('100.00', titleSize, 600) + 8;
  const [from, to] = [left + 5, left + width - valueRoom];
  const y = scoreScale(domain, top + plotHeight - 4, top + 6);
  const x = (year: number) =>
    years[0] === years[1]
      ? (from + to) / 2
      : from + ((to - from) * (year - years[0])) / (years[1] - years[0]);
  const bottom = top + plotHeight;
  const marks: Mark[] = [
    { kind: 'line', x1: left, x2: to + 4, y1: bottom, y2: bottom, stroke: 'line' },
    {
      kind: 'line',
      x1: left,
      x2: to + 4,
      y1: y(passLine),
      y2: y(passLine),
      stroke: 'reference',
      dash: '4 3',
    },
    textAt(String(years[0]), left, bottom + 12, { size: noteSize, fill: 'ink-3' }),
  ];
  if (years[1] > years[0])
    marks.push(
      textAt(String(years[1]), to + 5, bottom + 12, { size: noteSize, fill: 'ink-3', anchor: 'end' }),
    );
  let free = left;
  for (const year of breaks) {
    const at = (x(year - 1) + x(year)) / 2;
    const label = measure(texts.newFramework, noteSize);
    const labelX = Math.max(free, Math.min(at - label / 2, left + width - label));
    marks.push({
      kind: 'line',
      x1: at,
      x2: at,
      y1: top - 2,
      y2: bottom,
      stroke: 'ink-3',
      dash: '2 3',
      role: 'break',
    });
    // With breaks close together the rules stay and only the first is named; the note below names them all.
    if (labelX + label <= left + width)
      marks.push(textAt(texts.newFramework, labelX, top - breakStrip / 2, { size: noteSize, fill: 'ink-3' }));
    free = labelX + label + 8;
  }
  const path = line<{ year: number; score: number }>(
    ({ year }) => x(year),
    ({ score }) => y(score),
  );
  for (const stretch of stretches(panel.points)) {
    marks.push({
      kind: 'path',
      d: path(stretch) ?? '',
      fill: 'none',
      stroke: 'own',
      strokeWidth: 2,
      role: 'bar',
    });
    for (const { year, score } of stretch)
      marks.push({
        kind: 'circle',
        cx: x(year),
        cy: y(score),
        r: 3.5,
        fill: score < passLine ? 'lost' : 'own',
        role: 'dot',
      });
  }
  const last = panel.points.findLast(({ score }) => score !== null);
  if (last && last.score !== null) {
    const middle = Math.min(bottom - 10, Math.max(top + 10, y(last.score)));
    const style = {
      size: titleSize,
      weight: 600,
      fill: last.score < passLine ? 'lost-text' : 'ink',
    } as const;
    marks.push(textAt(figure(last.score), x(last.year) + 8, middle, style));
  } else marks.push(textAt(texts.noData, left + 5, top + plotHeight / 2, { size: noteSize, fill: 'ink-3' }));
  return marks;
};

const tipOf = (panel: Panel, { lang }: Frame) => ({
  title: `${panel.code} ${nameOf(panel, lang)}`,
  lines: panel.points.map(
    ({ year, score }) =>
      [chartTexts[lang].year(year), score === null ? chartTexts[lang].noData : figure(score)] as const,
  ),
});
