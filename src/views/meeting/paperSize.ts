const sheetWidth = 1031;

/** A slide on A4 across, 12 mm of margin left on each side, in CSS px: how large, and what its title leaves for the chart. */
export const paper = {
  unit: sheetWidth / 1920,
  chart: { width: sheetWidth, height: 420 },
} as const;
