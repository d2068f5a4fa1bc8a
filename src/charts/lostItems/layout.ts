import type { ItemsLostRow } from '../../questions/itemsLost';
import { chartTexts } from '../../text/messages/charts';
import { figure, signed } from '../figures';
import { leading } from '../leading';
import { moreLine, moreHeight } from '../moreLine';
import { fullName, nameOf } from '../names';
import { figureSize, placeRows, rowBox } from '../rows';
import type { Frame, Mark, Scene } from '../scene';
import { textAt } from '../textBlock';

export type LostItemsRow = Pick<ItemsLostRow, 'code' | 'name_th' | 'name_en' | 'points'>;

/** As many rows as can be taken in at once; the rest is one line. */
const shownFirst = 7;
const pointsColumn = 62;

/** Bars of what each lost item would return to the total, most points first. */
export const layout = (data: readonly LostItemsRow[], frame: Frame, expanded = false): Scene => {
  const { width, lang } = frame;
  const texts = chartTexts[lang];
  // One row alone is not worth a line that says it is hidden.
  const shown = expanded || data.length <= shownFirst + 1 ? data : data.slice(0, shownFirst);
  const rest = data.slice(shown.length);
  const strong = leading(data.map(({ points }) => points));
  const largest = Math.max(...data.map(({ points }) => points), 0.001);
  const { rows, bottom, bar } = placeRows({
    frame,
    labels: shown.map((row, index) => ({
      code: row.code,
      name: nameOf(row, lang),
      weight: index < strong ? 600 : 400,
      fill: index < strong ? 'ink' : 'ink-2',
    })),
    top: 0,
    trailing: pointsColumn,
    barHeight: 14,
    rowHeight: 40,
    labelShare: 0.6,
  });
  const marks: Mark[] = rows.flatMap((row, index) => {
    const points = shown[index]?.points ?? 0;
    const emphasised = index < strong;
    return [
      ...row.label,
      {
        kind: 'rect',
        ...row.bar,
        width: (bar.width * points) / largest,
        fill: emphasised ? 'lost' : 'lost-receding',
        radius: 2,
        role: 'bar',
      } as const,
      textAt(signed(points), width, row.middle, {
        size: figureSize,
        weight: emphasised ? 600 : 400,
        fill: emphasised ? 'ink' : 'ink-2',
        anchor: 'end',
      }),
    ];
  });
  const hits = rows.map((row, index) => {
    const datum = shown[index];
    const tip = datum
      ? { title: fullName(datum, lang), lines: [[texts.regained, signed(datum.points)] as const] }
      : { title: '', lines: [] };
    return { ...rowBox(row, width), key: datum?.code ?? String(index), tip };
  });
  if (data.length <= shownFirst + 1) return { width, height: bottom, marks, hits };
  const sentence = expanded
    ? ''
    : texts.moreItems(rest.length, figure(rest.at(-1)?.points ?? 0), figure(rest[0]?.points ?? 0));
  const more = moreLine(sentence, expanded, bottom, frame);
  return {
    width,
    height: bottom + moreHeight,
    marks: [...marks, ...more.marks],
    hits: [...hits, more.hit],
  };
};
