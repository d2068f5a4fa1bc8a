export interface Figures {
  readonly mean: number;
  /** Agencies at 85 or more, 0–1. */
  readonly share: number;
  /** Which of the two the NACC published; what was not is made up. */
  readonly published: readonly ('mean' | 'share')[];
  /** Mean points that the agencies at 85 or more lose: made up, falls as the years go. */
  readonly lostAbove: number;
}

const both = ['mean', 'share'] as const;

/** What the country scored, by fiscal year (B.E.). */
export const national: Readonly<Record<number, Figures>> = {
  2562: { mean: 66.7, share: 0.1, published: [], lostAbove: 10.4 },
  2563: { mean: 67.9, share: 0.13, published: ['mean'], lostAbove: 10.2 },
  2564: { mean: 81.25, share: 0.5, published: ['mean'], lostAbove: 9.2 },
  2565: { mean: 87.57, share: 0.7052, published: both, lostAbove: 8 },
  2566: { mean: 90.19, share: 0.8094, published: both, lostAbove: 6.7 },
  2567: { mean: 93.05, share: 0.9244, published: both, lostAbove: 5.6 },
  2568: { mean: 93.82, share: 0.9417, published: both, lostAbove: 5.1 },
  2569: { mean: 94.3, share: 0.95, published: [], lostAbove: 4.8 },
};

export const meanWithin = 0.3;
export const shareWithin = 0.02;
