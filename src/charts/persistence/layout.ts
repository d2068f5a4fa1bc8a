import type { PersistentRow } from '../../questions/persistent';
import { chartTexts } from '../../text/messages/charts';
import { signed } from '../figures';
import { keyMarks } from '../key';
import { fullName, nameOf } from '../names';
import { figureSize, heading, placeRows, rowBox } from '../rows';
import type { Box, Frame, Mark, Scene, Tip } from '../scene';
import { textAt } from '../textBlock';

export type PersistenceRow = Pick<
  PersistentRow,
  'code' | 'name_th' | 'name_en' | 'weak_years' | 'years' | 'slope'
> & {
  /** Each year by itself, oldest first; null = no score. Without it the strip counts and does not date. */
  readonly byYear?: readonly { readonly fiscalYear: number; readonly weak: boolean | null }[];
};

const headerHeight = 28;
const countColumn = 52;
const slopeColumn = 84;
const square = 18;

/** In how many of the last years each indicator was weak, as a strip of squares, and where it is heading. */
export const layout = (data: readonly PersistenceRow[], frame: Frame): Scene => {
  const { width, lang } = frame;
  const texts = chartTexts[lang];
  const { rows, bottom, bar, narrow } = placeRows({
    frame,
    labels: data.map((row) => ({ code: row.code, name: nameOf(row, lang) })),
    top: headerHeight,
    trailing: countColumn + slopeColumn,
    barHeight: square,
  });
  const dates = data.find(({ byYear }) => byYear)?.byYear?.map(({ fiscalYear }) => fiscalYear) ?? [];
  const [first, last] = [dates[0], dates.at(-1)];
  const length = Math.max(1, ...data.map((row) => stripOf(row).length));
  const pitch = Math.min(square + 6, bar.width / length);
  const marks: Mark[] = [
    ...heading(texts.indicator, 0, headerHeight / 2, 'start'),
    ...heading(texts.slope, width, headerHeight / 2, 'end'),
  ];
  if (!narrow && first !== undefined && last !== undefined && last > first)
    marks.push(...heading(`${first}–${last}`, bar.x, headerHeight / 2, 'start'));
  rows.forEach((row, index) => {
    const datum = data[index];
    if (!datum) return;
    const style = { size: figureSize, anchor: 'end' } as const;
    marks.push(
      ...row.label,
      ...stripOf(datum).flatMap((weak, place) =>
        squareMarks(weak, {
          x: bar.x + place * pitch,
          y: row.bar.y,
          width: Math.min(square, pitch - 2),
          height: square,
        }),
      ),
      textAt(`${datum.weak_years}/${datum.years}`, width - slopeColumn, row.middle, {
        ...style,
        weight: datum.weak_years > 0 ? 600 : 400,
      }),
      ...slopeMarks(datum.slope, width, row.middle),
    );
  });
  const key = keyMarks(
    [
      { text: texts.weak, draw: (box) => squareMarks(true, box) },
      { text: texts.notWeak, draw: (box) => squareMarks(false, box) },
      ...(data.some((row) => stripOf(row).includes(null))
        ? [{ text: texts.noData, draw: (box: Box) => squareMarks(null, box) }]
        : []),
    ],
    bottom + 4,
    frame,
  );
  return {
    width,
    height: key.bottom,
    marks: [...marks, ...key.marks],
    hits: rows.map((row, index) => ({
      ...rowBox(row, width),
      key: data[index]?.code ?? String(index),
      tip: tipOf(data[index], frame),
    })),
  };
};

const stripOf = ({ byYear, years, weak_years }: PersistenceRow): readonly (boolean | null)[] =>
  byYear?.map(({ weak }) => weak) ?? Array.from({ length: years }, (_, index) => index < weak_years);

const squareMarks = (weak: boolean | null, { x, y, width, height }: Box): Mark[] => {
  if (weak === null)
    return [
      {
        kind: 'path',
        d: `M${x + width * 0.25} ${y + height / 2}h${width / 2}`,
        fill: 'none',
        stroke: 'reference',
        strokeWidth: 1.5,
      },
    ];
  if (!weak) {
    const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
    return [{ kind: 'rect', ...box, fill: 'none', stroke: 'own', radius: 3, role: 'strong' }];
  }
  const inner = width * 0.3;
  const [right, low] = [x + width - inner, y + height - inner];
  return [
    { kind: 'rect', x, y, width, height, fill: 'lost', radius: 3, role: 'weak' },
    {
      kind: 'path',
      d: `M${x + inner} ${y + inner}L${right} ${low}M${right} ${y + inner}L${x + inner} ${low}`,
      fill: 'none',
      stroke: 'paper',
      strokeWidth: 1.5,
    },
  ];
};

const slopeMarks = (slope: number | null, right: number, middle: number): Mark[] => {
  const style = { size: figureSize, anchor: 'end' } as const;
  if (slope === null) return [textAt('–', right, middle, { ...style, fill: 'ink-3' })];
  const falling = slope < 0;
  const x = right - 66;
  const triangle: Mark = {
    kind: 'path',
    d: falling ? `M${x - 5} ${middle - 4}h10l-5 8z` : `M${x - 5} ${middle + 4}h10l-5 -8z`,
    fill: falling ? 'lost' : 'own',
    role: 'slope',
  };
  const flat = signed(slope) === '0.00';
  return [
    ...(flat ? [] : [triangle]),
    textAt(signed(slope), right, middle, { ...style, fill: falling && !flat ? 'lost-text' : 'ink' }),
  ];
};

const tipOf = (row: PersistenceRow | undefined, { lang }: Frame): Tip => {
  const texts = chartTexts[lang];
  if (!row) return { title: '', lines: [] };
  const word = (weak: boolean | null) => (weak === null ? texts.noData : weak ? texts.weak : texts.notWeak);
  return {
    title: `${fullName(row, lang)} ${texts.weakYears(row.weak_years, row.years)}`,
    lines: [
      ...(row.byYear ?? []).map(({ fiscalYear, weak }) => [texts.year(fiscalYear), word(weak)] as const),
      [texts.slope, row.slope === null ? texts.noData : signed(row.slope)],
    ],
  };
};
