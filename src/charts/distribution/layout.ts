import { compareChartTexts } from '../../text/messages/compareCharts';
import { figure, percent } from '../figures';
import { noteSize } from '../rows';
import { passLine, scoreScale } from '../scoreScale';
import type { Frame, Hit, Ink, Mark, Scene } from '../scene';
import { textAt } from '../textBlock';
import { binsOf, medianOf, type Bin, type DistributionData } from './bins';

const labelLine = 20;
const barsHeight = 150;
const stripHeight = 20;
const narrowestBar = 9;
/** More peers than this are drawn but not pointed at one by one. */
const mostPeers = 60;

interface Line {
  readonly score: number;
  readonly text: string;
  readonly stroke: Ink;
  readonly dash?: string;
  readonly role: string;
}

/** A histogram of all scores with lines for the agency, the median and published figures, and its peers on a strip below. */
export const layout = (data: DistributionData, frame: Frame): Scene => {
  const { width, lang, measure } = frame;
  const texts = compareChartTexts[lang];
  const bins = binsOf(data.values, Math.floor(width / narrowestBar));
  const x = scoreScale([bins[0]?.from ?? 0, 100], 1, width - 1);
  const lines = linesOf(data, frame);
  const top = lines.length * labelLine + 4;
  const bottom = top + barsHeight;
  const tallest = Math.max(1, ...bins.map(({ count }) => count));
  const marks: Mark[] = [];
  const hits: Hit[] = [];
  for (const bin of bins) {
    const [left, right] = [x(bin.from), x(bin.to)];
    const height = (bin.count / tallest) * barsHeight;
    marks.push({
      kind: 'rect',
      x: left + 0.5,
      y: bottom - height,
      width: Math.max(0, right - left - 1),
      height,
      fill: holds(bin, data.own) ? 'own' : bin.to <= passLine ? 'lost-receding' : 'own-receding',
      role: 'bar',
    });
    hits.push({
      x: left,
      y: top,
      width: right - left,
      height: barsHeight,
      key: String(bin.from),
      tip: {
        title: texts.bin(String(bin.from), String(bin.to)),
        lines: [
          [texts.agencies, String(bin.count)],
          [texts.ofAll, percent(bin.count / Math.max(1, data.values.length))],
        ],
      },
    });
  }
  marks.push({ kind: 'line', x1: 0, x2: width, y1: bottom, y2: bottom, stroke: 'line' });
  lines.forEach(({ score, text, stroke, dash, role }, index) => {
    const at = x(score);
    const middle = index * labelLine + labelLine / 2;
    const half = measure(text, noteSize, 600) / 2;
    const label = Math.max(half, Math.min(at, width - half));
    const style = {
      size: noteSize,
      weight: 600,
      fill: role === 'own' ? 'ink' : 'ink-2',
      anchor: 'middle',
    } as const;
    marks.push(
      {
        kind: 'line',
        x1: at,
        x2: at,
        y1: top - 4,
        y2: bottom,
        stroke,
        strokeWidth: role === 'own' ? 2 : 1,
        ...(dash ? { dash } : {}),
        role,
      },
      textAt(text, label, middle, style),
    );
  });
  const strip = peerStrip(data, x, bottom + 4, frame);
  marks.push(...strip.marks, ...axis(bins, x, strip.bottom + 10, frame));
  return { width, height: strip.bottom + 20, marks, hits: [...hits, ...strip.hits] };
};

const holds = ({ from, to }: Bin, score: number | null): boolean =>
  score !== null && score >= from && (score < to || (to === 100 && score === 100));

/** Own first, so that its label stands on top. */
function linesOf({ values, own, references }: DistributionData, { lang }: Frame): readonly Line[] {
  const texts = compareChartTexts[lang];
  const median = medianOf(values);
  return [
    ...(own === null
      ? []
      : [{ score: own, text: texts.own(figure(own)), stroke: 'ink', role: 'own' } as const]),
    ...(median === null
      ? []
      : [
          {
            score: median,
            text: texts.median(figure(median)),
            stroke: 'reference',
            dash: '4 3',
            role: 'median',
          } as const,
        ]),
    ...references.map(({ name, score }) => ({
      score,
      text: texts.reference(name, figure(score)),
      stroke: 'reference' as const,
      dash: '1 3',
      role: 'reference',
    })),
  ];
}

/** One stroke a peer; those that fall on one pixel are drawn once. */
function peerStrip(
  { peers }: DistributionData,
  x: (score: number) => number,
  top: number,
  { lang }: Frame,
): { marks: readonly Mark[]; hits: readonly Hit[]; bottom: number } {
  if (peers.length === 0) return { marks: [], hits: [], bottom: top };
  const texts = compareChartTexts[lang];
  const places = new Set(peers.map(({ score }) => Math.round(x(score))));
  const marks = [...places].map((at): Mark => ({
    kind: 'line',
    x1: at,
    x2: at,
    y1: top,
    y2: top + stripHeight - 6,
    stroke: 'ink-2',
    strokeWidth: 1.5,
    role: 'peer',
  }));
  const pointed = peers.length > mostPeers ? [] : peers;
  const hits = pointed.map(({ key, name, score }): Hit => ({
    x: Math.max(0, x(score) - 4),
    y: top,
    width: 4,
    height: stripHeight - 6,
    key: `peer ${key}`,
    tip: { title: name, lines: [[texts.score, figure(score)]] },
  }));
  return { marks, hits, bottom: top + stripHeight };
}

/** Round tens below the bars, as many as find room. */
function axis(
  bins: readonly Bin[],
  x: (score: number) => number,
  middle: number,
  { measure, width }: Frame,
): Mark[] {
  const low = bins[0]?.from ?? 0;
  const tens = Array.from({ length: Math.round((100 - low) / 10) + 1 }, (_, index) => low + index * 10);
  let free = Number.NEGATIVE_INFINITY;
  return tens.flatMap((score) => {
    const half = measure(String(score), noteSize) / 2;
    const at = Math.max(half, Math.min(x(score), width - half));
    if (at - half < free) return [];
    free = at + half + 6;
    return [textAt(String(score), at, middle, { size: noteSize, fill: 'ink-3', anchor: 'middle' })];
  });
}
