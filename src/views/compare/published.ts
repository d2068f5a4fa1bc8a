/** Figures published for the whole country by fiscal year (B.E.); share: of agencies at 85 or more, 0–100, null = not published. */
const published = new Map<number, { agencies: number; mean: number; share: number | null }>([
  [2563, { agencies: 8303, mean: 67.9, share: null }],
  [2564, { agencies: 8300, mean: 81.25, share: null }],
  [2565, { agencies: 8303, mean: 87.57, share: 70.52 }],
  [2566, { agencies: 8323, mean: 90.19, share: 80.94 }],
  [2567, { agencies: 8325, mean: 93.05, share: 92.44 }],
  [2568, { agencies: 8317, mean: 93.82, share: 94.17 }],
]);

/** Null where nothing was published of the year. */
export const publishedOf = (fiscalYear: number) => published.get(fiscalYear) ?? null;
