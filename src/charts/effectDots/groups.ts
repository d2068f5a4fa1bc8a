export interface EffectDot {
  readonly code: string;
  readonly name_th: string;
  readonly name_en: string;
  /** Of the node's own score (0–100); of an item 0 or 100. */
  readonly change: number;
}

export interface EffectSection {
  readonly kind: 'indicator' | 'item';
  readonly covered: readonly EffectDot[];
  readonly uncovered: readonly EffectDot[];
}

/** covered − uncovered with its 95 % interval. */
export interface EffectDifference {
  /** Of what it is a difference. */
  readonly label: string;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

export interface EffectDotsData {
  readonly sections: readonly EffectSection[];
  readonly differences: readonly EffectDifference[];
}

/** What is left after rounding to the printed two decimals. */
const least = 0.005;

export const isRise = ({ change }: EffectDot): boolean => change >= least;
export const isFall = ({ change }: EffectDot): boolean => change <= -least;

/** Null for no dots. */
export const meanOf = (dots: readonly EffectDot[]): number | null =>
  dots.length === 0 ? null : dots.reduce((sum, { change }) => sum + change, 0) / dots.length;
