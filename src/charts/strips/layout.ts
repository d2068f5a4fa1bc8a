import { counted } from '../../text/counted';
import { compareChartTexts } from '../../text/messages/compareCharts';
import { figure, percent } from '../figures';
import { keyMarks, type KeyEntry } from '../key';
import { figureSize, heading, noteSize, placeRows, rowBox, type PlacedRow } from '../rows';
import { passLine, scoreScale } from '../scoreScale';
import type { Box, Frame, Hit, Ink, Mark, Scene } from '../scene';
import { textAt, widest } from '../textBlock';
import { binsOf, countsOf, lowOf, type Strip } from './data';

const headerHeight = 24;
const barHeight = 30;
/** The least, px. */
const binWidth = 6;

/** One row a node: how all agencies spread, the agency, its peers, the median, on one scale for all rows. */
export const layout = (strips: readonly Strip[], frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const texts = compareChartTexts[lang];
  const own = strips.map((strip) => (strip.own === null ? '–' : figure(strip.own)));
  const above = strips.map(({ above: share }) => (share === null ? '' : percent(share)));
  const headings = [texts.ownShort, texts.aboveShort] as const;
  const room = [
    Math.max(widest(own, measure, figureSize, 600), measure(headings[0], noteSize)),
    Math.max(widest(above, measure, figureSize), measure(headings[1], noteSize)),
  ] as const;
  const trailing = room[0] + room[1] + 12;
  const { rows, bottom, bar } = placeRows({
    frame,
    labels: strips.map(({ label, name, isChosen }) => ({
      code: label,
      name,
      weight: isChosen ? 600 : 400,
      fill: isChosen ? 'ink' : 'ink-2',
    })),
    top: headerHeight,
    trailing,
    barHeight,
    rowHeight: barHeight + 8,
    labelShare: 0.34,
    stackBelow: 560,
  });
  const low = lowOf(strips);
  const x = scoreScale([low, 100], bar.x, bar.x + bar.width);
  const figures = { own: width - room[1] - 12, above: width };
  const marks: Mark[] = [
    ...heading(headings[0], figures.own, headerHeight / 2, 'end'),
    ...heading(headings[1], figures.above, headerHeight / 2, 'end'),
  ];
  const hits: Hit[] = [];
  rows.forEach((row, index) => {
    const strip = strips[index];
    if (!strip) return;
    const style = { size: figureSize, anchor: 'end' } as const;
    marks.push(
      ...row.label,
      ...stripMarks(strip, row, low, x),
      textAt(own[index] ?? '', figures.own, row.middle, { ...style, weight: 600 }),
      textAt(above[index] ?? '', figures.above, row.middle, { ...style, fill: 'ink-2' }),
    );
    hits.push({
      ...rowBox(row, width),
      key: strip.code,
      tip: {
        title: `${strip.label} ${strip.name}`.trim(),
        lines: [
          [texts.ownName, own[index] ?? ''],
          [texts.medianName, figure(strip.median)],
          ...(strip.reference === null ? [] : [[texts.publishedName, figure(strip.reference)] as const]),
          [texts.agencies, counted(strip.values.length)],
        ],
      },
    });
  });
  const axis = axisMarks(low, x, bottom + 10, frame);
  const hasReference = strips.some(({ reference }) => reference !== null);
  const key = keyMarks(legend(hasReference, frame), bottom + 22, frame);
  return { width, height: key.bottom, marks: [...marks, ...axis, ...key.marks], hits };
};

function stripMarks(
  { values, median, own, peers, reference }: Strip,
  { bar }: PlacedRow,
  low: number,
  x: (score: number) => number,
): Mark[] {
  const base = bar.y + bar.height - 5;
  const counts = countsOf(values, low, binsOf(low, bar.width / binWidth));
  const tallest = Math.max(1, ...counts);
  const step = bar.width / counts.length;
  const steps = Array.from(
    counts,
    // Each edge from the start: rounded steps would add up to pixels.
    (count, index) =>
      `V${fixed(base - (count / tallest) * (bar.height - 9))}H${fixed(bar.x + (index + 1) * step)}`,
  );
  const upright = (score: number, y1: number, y2: number, stroke: Ink, more: object = {}): Mark => ({
    kind: 'line',
    x1: x(score),
    x2: x(score),
    y1,
    y2,
    stroke,
    ...more,
  });
  const places = [...new Set(peers.map((score) => Math.round(x(score))))];
  const ticks = places.map((at) => `M${at} ${fixed(base + 1)}v4`).join('');
  return [
    {
      kind: 'path',
      d: `M${fixed(bar.x)} ${fixed(base)}${steps.join('')}V${fixed(base)}z`,
      fill: 'own-receding',
      role: 'spread',
    },
    upright(passLine, bar.y, base, 'line'),
    { kind: 'line', x1: bar.x, x2: bar.x + bar.width, y1: base, y2: base, stroke: 'line' },
    ...(ticks === ''
      ? []
      : [{ kind: 'path', d: ticks, fill: 'none', stroke: 'ink-2', strokeWidth: 1, role: 'peers' } as const]),
    upright(median, bar.y, base, 'reference', { dash: '4 3', role: 'median' }),
    ...(reference === null
      ? []
      : [upright(reference, bar.y, base, 'ink-2', { dash: '1 3', role: 'reference' })]),
    ...(own === null ? [] : [upright(own, bar.y - 2, base + 5, 'ink', { strokeWidth: 3, role: 'own' })]),
  ];
}

const fixed = (value: number): string => String(Math.round(value * 10) / 10);

/** Round tens, as many as find room. */
function axisMarks(low: number, x: (score: number) => number, middle: number, { measure }: Frame): Mark[] {
  const tens = Array.from({ length: Math.round((100 - low) / 10) + 1 }, (_, index) => 100 - index * 10);
  const every = Math.max(1, Math.ceil((measure('100', noteSize) + 8) / Math.max(1, x(100) - x(90))));
  return tens.flatMap((score, index) =>
    index % every === 0
      ? [
          textAt(score === low && low > 0 ? `≤ ${score}` : String(score), x(score), middle, {
            size: noteSize,
            fill: 'ink-3',
            anchor: score === 100 ? 'end' : score === low ? 'start' : 'middle',
          }),
        ]
      : [],
  );
}

const legend = (hasReference: boolean, { lang }: Frame): readonly KeyEntry[] => {
  const texts = compareChartTexts[lang];
  const sample =
    (stroke: Ink, more: object, short = false) =>
    (box: Box): readonly Mark[] => [
      {
        kind: 'line',
        x1: box.x + box.width / 2,
        x2: box.x + box.width / 2,
        y1: box.y + (short ? box.height / 2 : 2),
        y2: box.y + box.height - 2,
        stroke,
        ...more,
      },
    ];
  return [
    { text: texts.ownName, draw: sample('ink', { strokeWidth: 3 }) },
    { text: texts.medianName, draw: sample('reference', { dash: '4 3' }) },
    { text: texts.peer, draw: sample('ink-2', {}, true) },
    ...(hasReference ? [{ text: texts.publishedName, draw: sample('ink-2', { dash: '1 3' }) }] : []),
  ];
};
