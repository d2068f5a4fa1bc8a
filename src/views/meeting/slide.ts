import type { Frame, Scene } from '../../charts/scene';

/** One finding with its chart. */
export interface Slide {
  readonly key: 'result' | 'weakest' | 'items' | 'change' | 'coverage' | 'plan';
  /** The finding; stress marked by ⟦…⟧. */
  readonly title: string;
  /** The largest number of the slide. */
  readonly number: string | null;
  /** Beside the number: a level or a unit. */
  readonly beside: string;
  /** Under the number. */
  readonly under: string;
  /** Measure, unit and order of the chart. */
  readonly caption: string;
  readonly chart: Chart | null;
  /** Said below the chart; stress marked by ⟦…⟧. */
  readonly note: string;
}

/** Drawings one under another. */
export type Draw = (frame: Frame) => readonly Scene[];

export interface Chart {
  /** The fullest first; the first that fits is shown. */
  readonly draws: readonly Draw[];
  /** How far it may be enlarged beyond the least that is readable. */
  readonly largest: number;
  /** For those who cannot see it. */
  readonly label: string;
}
