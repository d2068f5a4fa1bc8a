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
  /** Said below the chart. */
  readonly note: string;
}

export interface Chart {
  readonly draw: (frame: Frame) => Scene;
  /** For those who cannot see it. */
  readonly label: string;
}
