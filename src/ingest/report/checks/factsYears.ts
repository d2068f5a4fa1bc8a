import { toArabicDigits } from '../../../text/digits';
import { buddhistYear } from '../../../text/years';

const yearAfterWord = /ปี\s*(?:งบประมาณ\s*)?(?:พ\.?\s?ศ\.?\s*)?(25\d\d)(?!\d)/g;
const anyYear = /(?<!\d)(25\d\d)(?!\d)/g;

const years = (text: string, pattern: RegExp): readonly number[] => {
  const found = [...toArabicDigits(text).matchAll(pattern)].flatMap(
    ([, digits = '']) => buddhistYear(digits) ?? [],
  );
  return [...new Set(found)];
};

/** Distinct years (B.E.) that follow the word ปี, in order; the year of a law ("พ.ศ. ๒๕๖๐" alone) is none (130). */
export const namedYears = (text: string): readonly number[] => years(text, yearAfterWord);

/** Distinct four-digit years (B.E.) in a text, dates and laws included. */
export const allYears = (text: string): readonly number[] => years(text, anyYear);
