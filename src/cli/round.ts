import { round2 } from '../text/round2';

/** A score or points as printed: two decimals, half up. "Not known" stays null. */
export const printed = (value: number | null): number | null => (value === null ? null : round2(value));

/** A share of 1, so that two decimals of its percentage are kept. */
export const printedShare = (share: number): number => round2(share * 100) / 100;
