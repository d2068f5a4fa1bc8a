import { chartTexts } from '../../text/messages/charts';
import { isDone, progressWord } from '../progress';
import { heading, noteSize, placeRows, rowBox, type PlacedRow } from '../rows';
import { type Frame, type LineMark, type Mark, type Scene, type Tip } from '../scene';
import { textAt, widest } from '../textBlock';
import { periodWords, shareOfYear, spanOf, type CalendarRow, type YearSpan } from './spans';

export interface CalendarData {
  /** B.E. */
  readonly fiscalYear: number;
  /** In file order: the first is M1. */
  readonly rows: readonly CalendarRow[];
  /** ISO date; given from outside, since a drawing must not depend on the clock. */
  readonly today?: string;
}

const barHeight = 18;
const arrow = 7;
/** Four quarters need room for their months. */
const stackBelow = 680;
const leastBar = 5;

/** Measures over the four quarters of a fiscal year; what has no dates says so in words. */
export const layout = ({ fiscalYear, rows: data, today }: CalendarData, frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const texts = chartTexts[lang];
  const words = data.map(({ progress }) => progressWord(progress, lang));
  const narrow = width < stackBelow;
  const now = today === undefined ? -1 : shareOfYear(today, fiscalYear);
  const showsNow = now >= 0 && now <= 1;
  const headerHeight = 44 + (showsNow ? 20 : 0);
  const { rows, bottom, bar } = placeRows({
    frame,
    labels: data.map(({ title }, index) => ({ code: `M${index + 1}`, name: title })),
    top: headerHeight,
    trailing: widest(words, measure, noteSize),
    barHeight,
    rowHeight: 40,
    labelShare: 0.4,
    stackBelow,
  });
  const x = (share: number) => bar.x + bar.width * share;
  const marks: Mark[] = texts.quarters.flatMap((months, index) => [
    ...heading(texts.quarter(index + 1), x((index + 0.5) / 4), 10, 'middle'),
    ...heading(months, x((index + 0.5) / 4), 29, 'middle'),
  ]);
  const crossing = (at: number, look: Pick<LineMark, 'stroke' | 'dash'>) => {
    const parts = narrow
      ? rows.map((row) => [row.bar.y - 2, row.bar.y + barHeight + 2])
      : [[headerHeight - 4, bottom]];
    for (const [y1 = 0, y2 = 0] of parts) marks.push({ kind: 'line', x1: at, x2: at, y1, y2, ...look });
  };
  for (const edge of [0, 0.25, 0.5, 0.75, 1]) crossing(x(edge), { stroke: 'line' });
  if (showsNow) {
    const label = measure(texts.today, noteSize);
    const at = Math.min(Math.max(x(now), bar.x + label / 2), bar.x + bar.width - label / 2);
    crossing(x(now), { stroke: 'ink-3', dash: '4 3' });
    marks.push(textAt(texts.today, at, 52, { size: noteSize, fill: 'ink-2', anchor: 'middle' }));
  }
  rows.forEach((row, index) => {
    const datum = data[index];
    if (!datum) return;
    marks.push(
      ...row.label,
      ...periodMarks(datum, row, fiscalYear, frame),
      textAt(words[index] ?? '', width, row.middle, {
        size: noteSize,
        weight: isDone(datum.progress) ? 600 : 400,
        fill: isDone(datum.progress) ? 'ink' : 'ink-2',
        anchor: 'end',
      }),
    );
  });
  return {
    width,
    height: bottom,
    marks,
    hits: rows.map((row, index) => ({
      ...rowBox(row, width),
      key: `M${index + 1}`,
      tip: tipOf(data[index], index, frame),
    })),
  };
};

const periodMarks = (row: CalendarRow, { bar }: PlacedRow, fiscalYear: number, frame: Frame): Mark[] => {
  const texts = chartTexts[frame.lang];
  const span = spanOf(row, fiscalYear);
  if (span !== null && span !== 'outside') return spanMarks(span, row.progress, bar);
  const fits = (text: string) => frame.measure(text, noteSize) <= bar.width - 10;
  const known = span === 'outside' ? texts.outsideYear : (row.period_text ?? texts.noPeriod);
  const spare = span === 'outside' || row.period_text === null ? '–' : texts.periodInTable;
  const text = [known, spare, '–'].find(fits) ?? '–';
  const ground = { x: bar.x + 1, y: bar.y, width: frame.measure(text, noteSize) + 8, height: bar.height };
  return [
    { kind: 'rect', ...ground, fill: 'paper' },
    textAt(text, bar.x + 5, bar.y + bar.height / 2, { size: noteSize, fill: 'ink-3' }),
  ];
};

/** A bar whose open ends are points: it goes on, or no one said where it ends. */
const spanMarks = (
  { from, to, openStart, openEnd }: YearSpan,
  progress: string,
  bar: { x: number; y: number; width: number; height: number },
): Mark[] => {
  const start = Math.min(bar.width * from, bar.width - leastBar);
  const [left, right] = [bar.x + start, bar.x + Math.max(bar.width * to, start + leastBar)];
  const [top, low, middle] = [bar.y, bar.y + bar.height, bar.y + bar.height / 2];
  const bend = Math.min(arrow, (right - left) / 2);
  const [inLeft, inRight] = [left + (openStart ? bend : 0), right - (openEnd ? bend : 0)];
  const d = `M${inLeft} ${top}H${inRight}${openEnd ? `L${right} ${middle}L` : 'L'}${inRight} ${low}H${inLeft}${openStart ? `L${left} ${middle}` : ''}z`;
  const done = isDone(progress);
  const begun = progress === 'underway';
  const fill = done ? 'own' : begun ? 'own-receding' : 'paper';
  return [{ kind: 'path', d, fill, stroke: done || begun ? undefined : 'ink-3', role: 'bar' }];
};

const tipOf = (row: CalendarRow | undefined, index: number, { lang }: Frame): Tip => {
  const texts = chartTexts[lang];
  if (!row) return { title: '', lines: [] };
  return {
    title: `M${index + 1} ${row.title}`,
    lines: [
      [texts.period, periodWords(row, lang)],
      [texts.status, progressWord(row.progress, lang)],
    ],
  };
};
