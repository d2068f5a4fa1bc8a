import type { Language } from '../text/messages/define';
import type { Measure, Weight } from './measure';

/** Names of the colour tokens of ui/tokens.css, without the dashes in front. */
export type Ink =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'paper'
  | 'canvas'
  | 'own'
  | 'own-receding'
  | 'lost'
  | 'lost-receding'
  | 'lost-ground'
  | 'lost-text'
  | 'caution'
  | 'reference'
  | `seq-${Step}`
  /** Text on a cell of that step. */
  | `on-seq-${Step}`;

/** Steps of the sequential palette, low to high. */
export type Step = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RectMark extends Box {
  readonly kind: 'rect';
  readonly fill: Ink | 'none';
  readonly radius?: number;
  readonly stroke?: Ink;
  readonly dash?: string;
  /** What the mark stands for (`bar`, `lost`, …): lets tests find it, and nothing else. */
  readonly role?: string;
}

export interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly role?: string;
}

export interface PathMark {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: Ink | 'none';
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly role?: string;
}

export interface CircleMark {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: Ink | 'none';
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly role?: string;
}

/** One line of text; `y` is its baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Mark = RectMark | LineMark | PathMark | CircleMark | TextMark;

export interface Tip {
  readonly title: string;
  /** Pairs of name and value, one a line. */
  readonly lines: readonly (readonly [string, string])[];
}

/** An area that carries information: it takes focus and opens the tooltip. */
export interface Hit extends Box {
  readonly key: string;
  readonly tip: Tip;
  /** A hit that does something when pressed, such as showing the remaining rows. */
  readonly action?: boolean;
  /** Drawn with the hit and, like it, left out of saved pictures: "show all" means nothing on paper. */
  readonly face?: readonly Mark[];
}

/** A finished drawing: what to paint, in painting order, and what can be pointed at. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
}

/** What every layout needs besides its data. Width in px. */
export interface Frame {
  readonly width: number;
  readonly lang: Language;
  readonly measure: Measure;
}

/** Below this width a row's label stands above its bar instead of beside it. */
export const narrowBelow = 480;

/** Words of a hit for a screen reader: "title: name value, name value". */
export const spoken = ({ title, lines }: Tip): string =>
  lines.length === 0
    ? title
    : `${title}: ${lines.map(([name, value]) => `${name} ${value}`.trim()).join(', ')}`;
