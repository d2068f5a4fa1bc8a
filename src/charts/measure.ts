import widths from './sarabunWidths.json';

export type Weight = 400 | 600 | 700;
/** Width of a text in px at a size and weight. */
export type Measure = (text: string, size: number, weight?: Weight) => number;

/** Widths are rounded and kerning is left out: layouts plan with this much more than the sum. */
const slack = 1.04;
const column = { 400: 0, 600: 1, 700: 2 } as const;
const table = widths as unknown as Readonly<Record<string, readonly [number, number, number]>>;
/** A letter Sarabun lacks comes from another font; most are no wider than this. */
const unknownWidth = 700;
/** Marks above and below, joiners and the zero-width space take no room of their own. */
const combining = /[\p{M}\u200b-\u200d]/u;

/**
 * Width in px of one line of Sarabun, from the font's own advance widths (thousandths of an em, read once
 * from the bundled files), so that layouts need no DOM and are the same in Node and in every browser.
 */
export const measureText: Measure = (text, size, weight = 400) => {
  let sum = 0;
  for (const letter of text) {
    const known = table[letter];
    if (known) sum += known[column[weight]];
    else if (!combining.test(letter)) sum += unknownWidth;
  }
  return (sum / 1000) * size * slack;
};
