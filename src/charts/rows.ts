import type { Weight } from './measure';
import { narrowBelow, type Box, type Frame, type Ink, type TextMark } from './scene';
import { blockHeight, breakLines, textLines, widest } from './textBlock';

export interface RowLabel {
  /** Printed in a column of its own in front of the name; empty for none. */
  readonly code: string;
  readonly name: string;
  readonly weight?: Weight;
  readonly fill?: Ink;
}

export interface RowPlan {
  readonly frame: Frame;
  readonly labels: readonly RowLabel[];
  readonly top: number;
  /** Room kept at the right for figures, px. */
  readonly trailing: number;
  readonly barHeight: number;
  /** Least height of a row whose label stands beside its bar. */
  readonly rowHeight?: number;
  /** Largest share of the width the names may take beside bars. */
  readonly labelShare?: number;
  /** Frames narrower than this have the label above the bar. */
  readonly stackBelow?: number;
}

export interface PlacedRow {
  readonly top: number;
  readonly height: number;
  readonly bar: Box;
  /** The line on whose middle the row's figures stand. */
  readonly middle: number;
  readonly label: readonly TextMark[];
}

export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
  readonly bar: { readonly x: number; readonly width: number };
  readonly narrow: boolean;
}

export const labelSize = 15;
export const figureSize = 15;
export const noteSize = 13;
const columnGap = 12;
const narrowGap = 12;

const codeStyle = (label: RowLabel) =>
  ({ size: labelSize, weight: label.weight ?? 400, fill: label.fill ?? 'ink-2' }) as const;

/**
 * Rows one under another, each a label, a bar area and room for figures: label beside the bar, or above it
 * on narrow frames. Names wrap and make their row higher; nothing is cut.
 */
export const placeRows = (plan: RowPlan): PlacedRows => {
  const {
    frame,
    labels,
    trailing,
    barHeight,
    rowHeight = 34,
    labelShare = 0.36,
    stackBelow = narrowBelow,
  } = plan;
  const { width, measure } = frame;
  const narrow = width < stackBelow;
  const codes = widest(
    labels.map(({ code }) => code),
    measure,
    labelSize,
    600,
  );
  const codeWidth = codes > 0 ? codes + 10 : 0;
  const names = labels.map(({ name, weight }) => measure(name, labelSize, weight ?? 400));
  const nameWidth = narrow
    ? width - codeWidth - trailing - (trailing > 0 ? columnGap : 0)
    : Math.min(Math.max(0, ...names), width * labelShare - codeWidth);
  const barX = narrow ? 0 : codeWidth + nameWidth + columnGap;
  const barWidth = narrow ? width : width - barX - trailing - (trailing > 0 ? columnGap : 0);
  let top = plan.top;
  const rows = labels.map((label): PlacedRow => {
    const lines = breakLines(label.name, nameWidth, measure, labelSize, label.weight ?? 400);
    const text = Math.max(blockHeight(lines, labelSize), labelSize * 1.4);
    const height = narrow ? text + 4 + barHeight + narrowGap : Math.max(rowHeight, text + 6);
    const labelMiddle = narrow ? top + text / 2 : top + height / 2;
    const firstLine = labelMiddle - text / 2 + (labelSize * 1.4) / 2;
    const row = {
      top,
      height,
      middle: narrow ? firstLine : labelMiddle,
      bar: {
        x: barX,
        y: narrow ? top + text + 4 : labelMiddle - barHeight / 2,
        width: barWidth,
        height: barHeight,
      },
      label: [
        ...(label.code === ''
          ? []
          : textLines([label.code], 0, narrow ? firstLine : labelMiddle, codeStyle(label))),
        ...textLines(lines, codeWidth, labelMiddle, codeStyle(label)),
      ],
    };
    top += height;
    return row;
  });
  return { rows, bottom: top, bar: { x: barX, width: barWidth }, narrow };
};

/** A small heading above a column. */
export const heading = (text: string, x: number, middle: number, anchor: 'start' | 'middle' | 'end') =>
  textLines([text], x, middle, { size: noteSize, fill: 'ink-3', anchor });

/** Where a row can be pointed at: its whole width, its label included. */
export const rowBox = (row: PlacedRow, width: number): Box => ({
  x: 0,
  y: row.top,
  width,
  height: row.height,
});
