import { chartTexts } from '../../text/messages/charts';
import { round2 } from '../../text/round2';
import { figure } from '../figures';
import { keyMarks, swatch } from '../key';
import { noteSize } from '../rows';
import { scoreScale } from '../scoreScale';
import type { Frame, Hit, Mark, Scene } from '../scene';
import { textAt } from '../textBlock';
import { bandsOf, type Band, type LevelGaugeData } from './bands';

const valueSize = 18;
const trackTop = 32;
const trackHeight = 14;
const below = trackTop + trackHeight + 14;

/** The total on a scale from 50 (lower if it must) to 100, cut at the year's level borders. */
export const layout = (data: LevelGaugeData, frame: Frame): Scene => {
  const { width, measure, lang } = frame;
  const bands = bandsOf(data);
  const total = round2(data.total);
  const held = bands.findLast(({ from }) => total >= from) ?? bands[0];
  const x = scoreScale([bands[0]?.from ?? 0, 100], 0, width);
  const at = Math.min(Math.max(x(total), 6), width - 6);
  const half = measure(figure(total), valueSize, 700) / 2;
  const valueX = Math.max(half, Math.min(at, width - half));
  const marks: Mark[] = [
    textAt(figure(total), valueX, 12, { size: valueSize, weight: 700, anchor: 'middle' }),
    { kind: 'path', d: `M${at - 6} ${trackTop - 9}h12l-6 7z`, fill: 'ink', role: 'total' },
    ...bands.map((band, index): Mark => ({
      kind: 'rect',
      x: x(band.from) + (index > 0 ? 1 : 0),
      y: trackTop,
      width: Math.max(0, x(band.to) - x(band.from) - (index > 0 ? 2 : 1)),
      height: trackHeight,
      fill: band === held ? 'own' : 'own-receding',
      radius: 2,
      role: 'band',
    })),
  ];
  const labels = labelsInside(bands, held, x, frame) ?? labelsBelow(bands, held, x, frame);
  return {
    width,
    height: labels.bottom,
    marks: [...marks, ...labels.marks],
    hits: bands.map((band): Hit => ({
      x: x(band.from),
      y: trackTop - 3,
      width: x(band.to) - x(band.from),
      height: trackHeight + 6,
      key: String(band.from),
      tip: {
        title: `${chartTexts[lang].level} ${band.level}`,
        lines: [[chartTexts[lang].levelFrom, figure(band.border ?? 0)]],
      },
    })),
  };
};

interface Labels {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const wordsOf = ({ level, border }: Band) => (border === null ? level : `${level} ${border}`);

/** Every level's name under its own band; null where one is too long for its band. */
const labelsInside = (
  bands: readonly Band[],
  held: Band | undefined,
  x: (score: number) => number,
  { measure }: Frame,
): Labels | null => {
  const fits = bands.every((band) => measure(wordsOf(band), noteSize, 700) + 6 <= x(band.to) - x(band.from));
  if (!fits) return null;
  const marks = bands.map((band) =>
    textAt(wordsOf(band), (x(band.from) + x(band.to)) / 2, below, {
      size: noteSize,
      ...look(band, held),
      anchor: 'middle',
    }),
  );
  return { marks, bottom: below + 12 };
};

/** The borders alone under the track, the names in a row of their own. */
const labelsBelow = (
  bands: readonly Band[],
  held: Band | undefined,
  x: (score: number) => number,
  frame: Frame,
): Labels => {
  let free = 0;
  const borders = bands.flatMap(({ border }) => {
    if (border === null) return [];
    const half = frame.measure(String(border), noteSize) / 2;
    if (x(border) - half < free) return [];
    free = x(border) + half + 4;
    return [textAt(String(border), x(border), below, { size: noteSize, fill: 'ink-3', anchor: 'middle' })];
  });
  const key = keyMarks(
    bands.map((band) => ({ text: wordsOf(band), draw: swatch(band === held ? 'own' : 'own-receding') })),
    below + 14,
    frame,
  );
  return { marks: [...borders, ...key.marks], bottom: key.bottom };
};

const look = (band: Band, held: Band | undefined) =>
  band === held ? ({ weight: 700, fill: 'ink' } as const) : ({ weight: 400, fill: 'ink-2' } as const);
