import type { ResponsibleLoadRow } from '../../questions/responsibleLoad';
import { chartTexts } from '../../text/messages/charts';
import { keyMarks } from '../key';
import { moreHeight, moreLine } from '../moreLine';
import { figureSize, heading, placeRows, rowBox } from '../rows';
import type { Box, Frame, Hit, Mark, Scene } from '../scene';
import { textAt } from '../textBlock';

export type UnitLoadRow = ResponsibleLoadRow;

const headerHeight = 28;
const shownFirst = 10;
const column = 64;

type Part = 'with_result' | 'done' | 'open';
const parts: readonly Part[] = ['with_result', 'done', 'open'];

/** Measures a unit carries, most first: done with result, done, not done. */
export const layout = (data: readonly UnitLoadRow[], frame: Frame, expanded = false): Scene => {
  const { width, lang } = frame;
  const texts = chartTexts[lang];
  const shown = expanded || data.length <= shownFirst + 1 ? data : data.slice(0, shownFirst);
  const most = Math.max(1, ...data.map(({ measures }) => measures));
  const { rows, bottom, bar } = placeRows({
    frame,
    labels: shown.map(({ unit }) => ({ code: '', name: unit })),
    top: headerHeight,
    trailing: column * 2,
    barHeight: 16,
  });
  const marks: Mark[] = [
    ...heading(texts.unit, 0, headerHeight / 2, 'start'),
    ...heading(texts.measure, width - column, headerHeight / 2, 'end'),
    ...heading(texts.done, width, headerHeight / 2, 'end'),
  ];
  const hits: Hit[] = rows.map((row, index) => {
    const unit = shown[index];
    return { ...rowBox(row, width), key: String(index), tip: tipOf(unit, frame) };
  });
  rows.forEach((row, index) => {
    const unit = shown[index];
    if (!unit) return;
    const style = { size: figureSize, anchor: 'end' } as const;
    marks.push(
      ...row.label,
      textAt(String(unit.measures), width - column, row.middle, { ...style, weight: 600 }),
      textAt(String(unit.done), width, row.middle, { ...style, fill: 'ink-2' }),
    );
    let x = row.bar.x;
    for (const part of parts) {
      const length = (bar.width * countOf(unit, part)) / most;
      if (length > 0) marks.push(...partMarks(part, { ...row.bar, x, width: length }));
      x += length;
    }
  });
  let end = bottom;
  if (data.length > shownFirst + 1) {
    const more = moreLine(
      expanded ? '' : texts.moreRows(data.length - shown.length),
      expanded,
      bottom,
      frame,
    );
    marks.push(...more.marks);
    hits.push(more.hit);
    end += moreHeight;
  }
  const words = { with_result: texts.done_with_result, done: texts.done, open: texts.notDone };
  const key = keyMarks(
    parts
      .filter((part) => data.some((unit) => countOf(unit, part) > 0))
      .map((part) => ({ text: words[part], draw: (box) => partMarks(part, box) })),
    end + 6,
    frame,
  );
  return { width, height: key.bottom, marks: [...marks, ...key.marks], hits };
};

const countOf = ({ measures, done, with_result }: UnitLoadRow, part: Part): number =>
  part === 'with_result' ? with_result : part === 'done' ? done - with_result : measures - done;

const partMarks = (part: Part, box: Box): Mark[] => [
  part === 'open'
    ? { kind: 'rect', ...inset(box), fill: 'none', stroke: 'ink-3', dash: '3 2', radius: 2, role: 'open' }
    : { kind: 'rect', ...box, fill: part === 'done' ? 'own-receding' : 'own', radius: 2, role: part },
];

/** An outline is drawn half inside, half outside its box; keep it inside. */
const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 0.5,
  y: y + 0.5,
  width: Math.max(0, width - 1),
  height: height - 1,
});

const tipOf = (unit: UnitLoadRow | undefined, { lang }: Frame): Hit['tip'] => {
  const texts = chartTexts[lang];
  if (!unit) return { title: '', lines: [] };
  return {
    title: unit.unit,
    lines: [
      [texts.measure, String(unit.measures)],
      [texts.done, String(unit.done)],
      [texts.done_with_result, String(unit.with_result)],
    ],
  };
};
