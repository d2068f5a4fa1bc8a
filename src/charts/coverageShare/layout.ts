import type { CoverageShareRow } from '../../questions/coverageShare';
import { chartTexts } from '../../text/messages/charts';
import type { Language } from '../../text/messages/define';
import { figure, percent } from '../figures';
import { keyMarks, swatch } from '../key';
import { progressWord } from '../progress';
import { noteSize } from '../rows';
import type { Frame, Hit, Ink, Mark, Scene } from '../scene';
import { textAt } from '../textBlock';

export type Reach = 'direct' | 'general' | 'none';

export interface ShareOfReach {
  readonly reach: Reach;
  /** 0–1. */
  readonly share: number;
  readonly lost: number;
  /** The same lost points by how far the measures have come. */
  readonly byProgress: readonly { readonly progress: string; readonly share: number }[];
}

export interface CoverageShareData {
  readonly rows: readonly CoverageShareRow[];
  readonly measures: number;
  /** Fiscal year of the measures, B.E. */
  readonly planYear: number;
}

const reaches: readonly Reach[] = ['direct', 'general', 'none'];
const fills = { direct: 'own', general: 'seq-3', none: 'lost-ground' } as const;
const inks: Readonly<Record<Reach, Ink>> = { direct: 'paper', general: 'on-seq-3', none: 'lost-text' };
const barHeight = 30;
const gap = 2;

/** Lost points by reach, direct first; a reach without any is left out. */
export const byReach = (rows: readonly CoverageShareRow[]): readonly ShareOfReach[] =>
  reaches.flatMap((reach) => {
    const own = rows.filter((row) => row.reach === reach && row.lost_points > 0);
    const sum = (pick: (row: CoverageShareRow) => number) => own.reduce((total, row) => total + pick(row), 0);
    const byProgress = own.flatMap(({ progress, share }) => (progress === null ? [] : [{ progress, share }]));
    const lost = sum((row) => row.lost_points);
    return lost > 0 ? [{ reach, share: sum(({ share }) => share), lost, byProgress }] : [];
  });

/** The stacked bar alone: shares that hold their words carry them, the others are named in the key below. */
export const shareBar = (
  rows: readonly CoverageShareRow[],
  frame: Frame,
  closing: string,
): { marks: Mark[]; hits: Hit[]; bottom: number } => {
  const { width, lang, measure } = frame;
  const parts = byReach(rows);
  const marks: Mark[] = [];
  const hits: Hit[] = [];
  const outside: ShareOfReach[] = [];
  const room = width - gap * (parts.length - 1);
  let x = 0;
  for (const part of parts) {
    const box = { x, y: 0, width: room * part.share, height: barHeight };
    const text = wordOf(part, lang);
    marks.push({ kind: 'rect', ...box, fill: fills[part.reach], radius: 4, role: 'bar' });
    if (measure(text, noteSize, 600) + 16 <= box.width) {
      const style = { size: noteSize, weight: 600, fill: inks[part.reach], anchor: 'middle' } as const;
      marks.push(textAt(text, x + box.width / 2, barHeight / 2, style));
    } else outside.push(part);
    hits.push({ ...box, key: part.reach, tip: tipOf(part, lang) });
    x += box.width + gap;
  }
  const entries = outside.map((part) => ({ text: wordOf(part, lang), draw: swatch(fills[part.reach]) }));
  const key = keyMarks([...entries, { text: closing }], barHeight + 8, frame);
  return { marks: [...marks, ...key.marks], hits, bottom: key.bottom };
};

/** One bar of all lost points of the result year, by how the next year's measures aim at them. */
export const layout = ({ rows, measures }: CoverageShareData, frame: Frame): Scene => {
  const texts = chartTexts[frame.lang];
  const lost = byReach(rows).reduce((sum, part) => sum + part.lost, 0);
  const closing = `${texts.measureCount(measures)} · ${texts.pointCount(figure(lost))}`;
  const { marks, hits, bottom } = shareBar(rows, frame, closing);
  return { width: frame.width, height: bottom, marks, hits };
};

const wordOf = ({ reach, share }: ShareOfReach, lang: Language) =>
  `${chartTexts[lang][reach]} ${percent(share)}`;

const tipOf = (part: ShareOfReach, lang: Language): Hit['tip'] => ({
  title: wordOf(part, lang),
  lines: [
    [chartTexts[lang].lostPoints, figure(part.lost)],
    ...part.byProgress.map(({ progress, share }) => [progressWord(progress, lang), percent(share)] as const),
  ],
});
