import type { WeakestRow } from '../../questions/weakest';
import { chartTexts } from '../../text/messages/charts';
import { figure, signed } from '../figures';
import { leading } from '../leading';
import { fullName, nameOf } from '../names';
import { figureSize, heading, noteSize, placeRows, rowBox } from '../rows';
import type { Frame, Mark, Scene, Tip } from '../scene';
import { textAt } from '../textBlock';

export type ScoreBarsRow = Pick<WeakestRow, 'code' | 'name_th' | 'name_en'> & {
  /** 0–100; null = not known. */
  readonly score: number | null;
  readonly lost_points: number | null;
};

const headerHeight = 30;
const scoreColumn = 58;
const lostColumn = 70;
const lines = [85, 95] as const;

/** Horizontal bars of scores 0–100 with the lines 85 and 95, in the order given (most lost points first). */
export const layout = (data: readonly ScoreBarsRow[], frame: Frame): Scene => {
  const { width, lang } = frame;
  const texts = chartTexts[lang];
  const strong = leading(data.map((row) => row.lost_points ?? 0));
  const { rows, bottom, bar, narrow } = placeRows({
    frame,
    labels: data.map((row, index) => ({
      code: row.code,
      name: nameOf(row, lang),
      fill: index < strong ? 'ink' : 'ink-2',
    })),
    top: headerHeight,
    trailing: scoreColumn + lostColumn,
    barHeight: 16,
    labelShare: 0.4,
  });
  const marks: Mark[] = [
    heading(texts.indicator, 0, headerHeight / 2, 'start'),
    heading(texts.score, width - lostColumn, headerHeight / 2, 'end'),
    heading(texts.lost, width, headerHeight / 2, 'end'),
  ].flat();
  const at = (score: number) => bar.x + (bar.width * Math.max(0, Math.min(100, score))) / 100;
  rows.forEach((row, index) => {
    const { score, lost_points: lost } = data[index] ?? { score: null, lost_points: null };
    const emphasised = index < strong;
    marks.push(...row.label);
    if (score === null) {
      marks.push(textAt(texts.noData, width, row.middle, { size: noteSize, fill: 'ink-3', anchor: 'end' }));
      return;
    }
    const style = { size: figureSize, anchor: 'end' } as const;
    marks.push(
      { kind: 'rect', ...row.bar, fill: 'lost-ground', radius: 3 },
      {
        kind: 'rect',
        ...row.bar,
        width: at(score) - bar.x,
        fill: emphasised ? 'own' : 'own-receding',
        radius: 3,
        role: 'bar',
      },
      textAt(figure(score), width - lostColumn, row.middle, {
        ...style,
        fill: emphasised ? 'ink' : 'ink-2',
      }),
    );
    if (lost !== null)
      marks.push(
        textAt(signed(-lost), width, row.middle, {
          ...style,
          weight: emphasised ? 600 : 400,
          fill: emphasised ? 'lost-text' : 'ink-2',
        }),
      );
    if (narrow) marks.push(...lines.map((value) => reference(at(value), row.bar.y - 3, row.bar.y + 19)));
  });
  if (narrow) marks.push(textAt(texts.referenceLines, 0, bottom + 10, { size: noteSize, fill: 'ink-3' }));
  else
    for (const value of lines) {
      marks.push(reference(at(value), headerHeight - 2, bottom));
      if (value === 85 || bar.width * 0.1 > frame.measure('85', noteSize) + 3)
        marks.push(...heading(String(value), at(value), headerHeight / 2, 'middle'));
    }
  return {
    width,
    height: bottom + (narrow ? 22 : 0),
    marks,
    hits: rows.map((row, index) => {
      const datum = data[index];
      return { ...rowBox(row, width), key: datum?.code ?? String(index), tip: tipOf(datum, frame) };
    }),
  };
};

const reference = (x: number, y1: number, y2: number): Mark => ({
  kind: 'line',
  x1: x,
  x2: x,
  y1,
  y2,
  stroke: 'reference',
  dash: '4 3',
});

const tipOf = (row: ScoreBarsRow | undefined, { lang }: Frame): Tip => {
  const texts = chartTexts[lang];
  if (!row) return { title: '', lines: [] };
  if (row.score === null) return { title: fullName(row, lang), lines: [[texts.score, texts.noData]] };
  return {
    title: fullName(row, lang),
    lines: [
      [texts.score, figure(row.score)],
      ...(row.lost_points === null ? [] : [[texts.lostPoints, figure(row.lost_points)] as const]),
      [texts.toLine, signed(row.score - 85)],
    ],
  };
};
