import { toArabicDigits } from '../../../text/digits';
import type { ReportDoubt } from '../report';
import { doubtAt } from './factsDoubt';
import type { FactsContext } from './factsContext';
import { allCells, aboutCell } from './textsCells';

/** A number that opens an entry: at the start or after white space, followed by words. */
const opening = /(?:^|\s)(\d{1,2})([.)])(?=\s*[\p{L}“"])/gu;
/** Words after which a number refers to something. */
const refers = /(?:ข้อ|ที่|มาตรา|รอบ|ถึง|และ|หรือ|ละ|พ\.?\s?ศ\.?|[-–/])$/u;
const fewestEntries = 3;

interface Slip {
  readonly found: number;
  readonly expected: number;
}

/**
 * Where a cell's list (its first sign only: ๑. or ๑)) leaves out or repeats one number, once; more often it is a list in
 * a list. A number that stands elsewhere in the cell was glued to other words, not left out.
 */
function slipIn(cell: string): Slip | null {
  const text = toArabicDigits(cell);
  const found = [...text.matchAll(opening)].filter(
    ({ index }) => !refers.test(text.slice(0, index).trimEnd()),
  );
  const sign = found[0]?.[2] ?? '';
  const numbers = found.filter(([, , each]) => each === sign).map(([, number]) => Number(number));
  if (numbers.length < fewestEntries) return null;
  const slips = numbers.flatMap((number, index): Slip[] => {
    const expected = (numbers[index - 1] ?? number - 1) + 1;
    return number === expected ? [] : [{ found: number, expected }];
  });
  const [only, ...others] = slips;
  if (!only || others.length > 0) return null;
  const isRepeated = only.found === only.expected - 1;
  const isLeftOut = only.found === only.expected + 1 && !text.includes(`${String(only.expected)}${sign}`);
  return isRepeated || isLeftOut ? only : null;
}

/** Numbered lists that skip or repeat a number: `value` = the number as it is, `expected` = as it should go on. */
export const listNumbering = (context: FactsContext): ReportDoubt[] =>
  allCells(context).flatMap((cell) => {
    const slip = slipIn(cell.text);
    if (!slip) return [];
    const words = {
      value: String(slip.found),
      expected: String(slip.expected),
      about: aboutCell(context, cell),
    };
    return [doubtAt('list-numbering', 'warning', cell, words)];
  });
