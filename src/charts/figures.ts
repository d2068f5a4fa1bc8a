import { formatChange, formatScore } from '../text/numbers';

/** Two decimals as published. */
export const figure = formatScore;

/** `figure` with its sign always written. */
export const signed = formatChange;

/** Whole per cent of a share 0–1; what is there but rounds to nothing reads "<1%". */
export const percent = (share: number): string =>
  share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`;
