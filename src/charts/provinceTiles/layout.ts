import { compareChartTexts } from '../../text/messages/compareCharts';
import { keyMarks, swatch, type KeyEntry } from '../key';
import { noteSize } from '../rows';
import { passLine, stepBounds, stepOf } from '../scoreScale';
import type { Box, Frame, Hit, Ink, Mark, Scene, Step } from '../scene';
import { blockHeight, breakLines, textAt, textLines, widest } from '../textBlock';
import { elsewhere, placed, tiles, type ProvinceRow, type ProvinceTilesData } from './data';
import { briefOf, strongChange, toneOf, wordsOf } from './tones';

const columns = Math.max(...tiles.map(({ column }) => column)) + 1;
const lines = Math.max(...tiles.map(({ row }) => row)) + 1;
const gap = 2;
const widestTile = 58;
/** A tile this wide has its value printed under its name. */
const roomForValue = 40;
/** Name and value stand this far above and below the middle of their tile. */
const apart = 9.5;
const sizes = [14, 13, 12, 11, 10, 9];

/** The 77 provinces as tiles in the shape of the country, shaded by mean, share of 85 or more, or change. */
export const layout = (data: ProvinceTilesData, frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const texts = compareChartTexts[lang];
  const side = Math.min(widestTile, (width + gap) / columns - gap);
  const withValue = side >= roomForValue;
  const height = withValue ? Math.max(42, side * 0.8) : side;
  const nameOf = (tile: (typeof tiles)[number]) => (lang === 'th' ? tile.short : tile.shortEn);
  const names = tiles.map(nameOf);
  const size = sizes.find((each) => widest(names, measure, each, 600) <= side - 2) ?? 8;
  const marks: Mark[] = [];
  const hits: Hit[] = [];
  for (const { tile, row, value } of placed(data)) {
    const box = {
      x: tile.column * (side + gap),
      y: tile.row * (height + gap),
      width: side,
      height,
    };
    const tone = value === null ? null : toneOf(value, data.shown);
    const fill: Ink = tone?.text ?? 'ink-3';
    const middle = box.x + side / 2;
    const centre = box.y + height / 2;
    marks.push(ground(box, tone?.fill ?? null, tile.province === data.selected));
    if (row && data.shown === 'mean' && row.mean < passLine) marks.push(corner(box, fill));
    const label = { size, weight: 600, fill, anchor: 'middle' } as const;
    marks.push(textAt(nameOf(tile), middle, centre - (withValue ? apart : 0), label));
    if (withValue && value !== null)
      marks.push(
        textAt(briefOf(value, data.shown), middle, centre + apart, {
          size: 12,
          fill,
          anchor: 'middle',
        }),
      );
    hits.push({ ...box, key: tile.province, tip: { title: tile.province, lines: tipLines(row, frame) } });
  }
  const key = keyMarks(legend(data, frame), lines * (height + gap) + 6, frame);
  const rest = elsewhere(data);
  const note = rest > 0 ? breakLines(texts.elsewhere(rest), width, measure, noteSize) : [];
  const noteHeight = blockHeight(note, noteSize);
  marks.push(
    ...key.marks,
    ...textLines(note, 0, key.bottom + 4 + noteHeight / 2, { size: noteSize, fill: 'ink-3' }),
  );
  return { width, height: key.bottom + 4 + noteHeight, marks, hits };
};

/** A province without data is an empty outline, and the selected one has a dark edge. */
const ground = (box: Box, fill: Ink | null, selected: boolean): Mark => {
  const edge = selected ? ({ stroke: 'ink' } as const) : fill === null ? ({ stroke: 'line' } as const) : {};
  return {
    kind: 'rect',
    ...box,
    fill: fill ?? 'none',
    radius: 3,
    ...edge,
    ...(fill === null ? { dash: '2 2' } : {}),
    role: fill === null ? 'empty' : 'tile',
  };
};

const corner = ({ x, y }: Box, fill: Ink): Mark => ({
  kind: 'path',
  d: `M${x + 2} ${y + 2}h6l-6 6z`,
  fill,
  role: 'weak',
});

const tipLines = (row: ProvinceRow | undefined, { lang }: Frame): Hit['tip']['lines'] => {
  const texts = compareChartTexts[lang];
  if (!row) return [[texts.noData, '']];
  return [
    [texts.mean, wordsOf(row.mean, 'mean')],
    [texts.share, wordsOf(row.share, 'share')],
    ...(row.change === null ? [] : [[texts.change, wordsOf(row.change, 'change')] as const]),
    [texts.agencies, String(row.agencies)],
  ];
};

/** Only the shades that occur. */
const legend = (data: ProvinceTilesData, { lang }: Frame): readonly KeyEntry[] => {
  const texts = compareChartTexts[lang];
  const { shown } = data;
  const sample = (text: string, value: number): KeyEntry => ({
    text,
    draw: swatch(toneOf(value, shown).fill),
  });
  if (shown === 'change')
    return [
      sample(texts.fall(strongChange), -strongChange),
      sample(texts.fell, -1),
      sample(texts.rose, 1),
      sample(texts.rise(strongChange), strongChange),
    ];
  const unit = shown === 'share' ? '%' : '';
  const known = placed(data).flatMap(({ value }) => (value === null ? [] : [stepOf(value)]));
  const steps = [...new Set(known)].sort((a, b) => a - b);
  return [
    ...steps.map((step) => ({ text: rangeOf(step) + unit, draw: swatch(`seq-${step}`) })),
    ...(shown === 'mean' ? [{ text: texts.lowMean, draw: (box: Box) => [corner(box, 'ink')] }] : []),
  ];
};

const rangeOf = (step: Step): string => {
  const [from, to] = [stepBounds[step - 1], stepBounds[step]];
  return from === undefined ? `< ${to}` : to === undefined ? `≥ ${from}` : `${from}–${to}`;
};
