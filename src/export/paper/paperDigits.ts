import { toArabicDigits, toThaiDigits } from '../../text/digits';

/** Addresses; and runs of letters and digits without a space, of which those with Latin letters are names: COVID-19, a.pdf. */
const run = /(?:https?:\/\/|www\.)\S+|[0-9A-Za-z_.:@%&?=#~+/-]+/g;
const itemCodes = /^[oO][0-9]{1,2}(?:[-/][oO][0-9]{1,2})*\.?$/;

const isName = (text: string): boolean => /[A-Za-z]/.test(text) && !itemCodes.test(text);

/**
 * A text in the digits that were chosen: o42 becomes o๔๒, while addresses, file names and words such as COVID-19 keep
 * theirs.
 */
export const inDigits = (text: string, digits: 'thai' | 'arabic'): string =>
  digits === 'arabic'
    ? toArabicDigits(text)
    : text.replace(run, (piece) => (isName(piece) ? piece : toThaiDigits(piece)));
