import { chartTexts } from '../../text/messages/charts';
import { figure, signed } from '../figures';
import { linear } from '../linear';
import { figureSize, heading, placeRows, rowBox, type PlacedRow } from '../rows';
import type { Frame, Mark, Scene, Tip } from '../scene';
import { textAt } from '../textBlock';
import { changeInk } from '../twoYears/rows';
import { stepsOf, type Step, type WaterfallData } from './steps';

const headerHeight = 28;
const column = 76;

/** From one year's total to another's: a floating bar for what each node added or took, largest first. */
export const layout = (data: WaterfallData, frame: Frame): Scene => {
  const { width, lang } = frame;
  const texts = chartTexts[lang];
  const steps = stepsOf(data, lang);
  const { rows, bottom, bar, narrow } = placeRows({
    frame,
    labels: steps.map(({ code, name, total }) => ({
      code,
      name,
      weight: total ? 600 : 400,
      fill: total ? 'ink' : 'ink-2',
    })),
    top: headerHeight,
    trailing: column,
    barHeight: 16,
    // Names of items are sentences.
    ...(data.rows.some(({ kind }) => kind === 'item') ? { labelShare: 0.56 } : {}),
  });
  const values = steps.flatMap(({ start, end }) => [start, end]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spare = Math.max((high - low) * 0.06, 0.5);
  const x = linear([low - spare, high + spare], [bar.x, bar.x + bar.width]);
  const marks: Mark[] = [
    ...heading(texts.contribution, width, headerHeight / 2, 'end'),
    ...rows.flatMap((row, index) => {
      const step = steps[index];
      return step ? stepMarks(step, row, narrow ? undefined : rows[index + 1], x, width) : [];
    }),
  ];
  return {
    width,
    height: bottom,
    marks,
    hits: rows.map((row, index) => ({
      ...rowBox(row, width),
      key: steps[index]?.key ?? String(index),
      tip: tipOf(steps[index], frame),
    })),
  };
};

const stepMarks = (
  step: Step,
  row: PlacedRow,
  next: PlacedRow | undefined,
  x: (value: number) => number,
  width: number,
): Mark[] => {
  const { bar } = row;
  const [from, to] = [x(step.start), x(step.end)];
  const y = bar.y + bar.height / 2;
  const value = step.end - step.start;
  // Totals are points on a scale that does not begin at 0: a bar would lie about their size.
  const shape: Mark = step.total
    ? { kind: 'path', d: `M${to} ${y - 8}l6 8l-6 8l-6 -8z`, fill: 'ink', role: 'total' }
    : {
        kind: 'rect',
        x: Math.min(from, to),
        y: bar.y,
        width: Math.max(Math.abs(to - from), 1),
        height: bar.height,
        fill: changeInk(value),
        radius: 2,
        role: 'bar',
      };
  const connector: Mark[] = next
    ? [
        {
          kind: 'line',
          x1: to,
          x2: to,
          y1: bar.y + bar.height,
          y2: next.bar.y,
          stroke: 'reference',
          dash: '2 2',
        },
      ]
    : [];
  return [
    ...row.label,
    ...connector,
    shape,
    textAt(step.total ? figure(step.end) : signed(value), width, row.middle, {
      size: figureSize,
      weight: step.total ? 700 : 400,
      fill: !step.total && value < 0 ? 'lost-text' : 'ink',
      anchor: 'end',
    }),
  ];
};

const tipOf = (step: Step | undefined, { lang }: Frame): Tip => {
  const texts = chartTexts[lang];
  if (!step) return { title: '', lines: [] };
  const title = `${step.code} ${step.name}`.trim();
  if (step.total) return { title, lines: [[texts.score, figure(step.end)]] };
  const scores = step.scores ? [[texts.score, step.scores] as const] : [];
  return { title, lines: [[texts.contribution, signed(step.end - step.start)], ...scores] };
};
