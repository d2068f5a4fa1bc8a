import { chartTexts } from '../../text/messages/charts';
import { figure } from '../figures';
import { noteSize } from '../rows';
import { scoreScale } from '../scoreScale';
import type { Frame, Hit, Mark, Scene } from '../scene';
import { textAt } from '../textBlock';
import { bandsOf, type Band, type LevelGaugeData } from './bands';

const valueSize = 18;
const trackTop = 32;
const trackHeight = 14;
const line = 20;

/** The total on a scale from 50 (lower if it must) to 100, cut at the year's level borders. */
export const layout = (data: LevelGaugeData, frame: Frame): Scene => {
  const { width, measure, lang } = frame;
  const bands = bandsOf(data);
  const low = bands[0]?.from ?? 50;
  const x = scoreScale([low, 100], 0, width);
  const at = Math.min(Math.max(x(data.total), 6), width - 6);
  const valueWidth = measure(figure(data.total), valueSize, 700);
  const valueX = Math.max(0, Math.min(at - valueWidth / 2, width - valueWidth));
  const marks: Mark[] = [
    textAt(figure(data.total), valueX, 12, { size: valueSize, weight: 700 }),
    { kind: 'path', d: `M${at - 6} ${trackTop - 9}h12l-6 7z`, fill: 'ink', role: 'total' },
  ];
  const labels = placeLabels(bands, x, frame);
  bands.forEach((band, index) => {
    const [from, to] = [x(band.from) + (index > 0 ? 1 : 0), x(band.to) - 1];
    const holds = band === heldBy(bands, data.total);
    const label = labels[index];
    marks.push({
      kind: 'rect',
      x: from,
      y: trackTop,
      width: Math.max(0, to - from),
      height: trackHeight,
      fill: holds ? 'own' : 'own-receding',
      radius: 2,
      role: 'band',
    });
    if (!label) return;
    const top = trackTop + trackHeight;
    if (label.row > 0)
      marks.push({
        kind: 'line',
        x1: (from + to) / 2,
        x2: (from + to) / 2,
        y1: top + 2,
        y2: top + 4 + label.row * line,
        stroke: 'reference',
      });
    const style = { size: noteSize, weight: holds ? 700 : 400, fill: holds ? 'ink' : 'ink-2' } as const;
    marks.push(textAt(label.text, label.x, top + 4 + line * (label.row + 0.5), style));
  });
  const rows = Math.max(0, ...labels.map(({ row }) => row)) + 1;
  return {
    width,
    height: trackTop + trackHeight + 4 + rows * line,
    marks,
    hits: bands.map((band): Hit => ({
      x: x(band.from),
      y: trackTop - 3,
      width: x(band.to) - x(band.from),
      height: trackHeight + 6,
      key: String(band.from),
      tip: {
        title: `${chartTexts[lang].level} ${band.level}`,
        lines: [[chartTexts[lang].levelFrom, figure(band.from)]],
      },
    })),
  };
};

const heldBy = (bands: readonly Band[], total: number): Band | undefined =>
  bands.findLast(({ from }) => total >= from) ?? bands[0];

/** Labels under their bands, in the first of several rows where they touch neither a label nor a leader line. */
const placeLabels = (bands: readonly Band[], x: (score: number) => number, { width, measure }: Frame) => {
  const taken: { row: number; from: number; to: number; leader: number }[] = [];
  const texts = bands.map((band) => (band.border === null ? band.level : `${band.level} ${band.border}`));
  return bands.map((band, index) => {
    const text = texts[index] ?? '';
    const size = measure(text, noteSize, 700);
    const leader = (x(band.from) + x(band.to)) / 2;
    const from = Math.max(0, Math.min(leader - size / 2, width - size));
    const to = from + size;
    let row = 0;
    const clash = (at: number) =>
      taken.some(
        (other) =>
          (other.row === at && from < other.to + 8 && other.from < to + 8) ||
          (other.row > at && other.leader > from - 4 && other.leader < to + 4) ||
          (other.row < at && leader > other.from - 4 && leader < other.to + 4),
      );
    while (clash(row) && row < bands.length) row += 1;
    taken.push({ row, from, to, leader });
    return { text, x: from, row };
  });
};
