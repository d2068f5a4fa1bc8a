import { toArabicDigits } from './digits';
import { bare } from './normalise';
import { round2 } from './round2';

/** A number as printed; `decimals` tells how exactly. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

const missing = new Set(['', 'n/a', '#n/a', 'na', 'ไม่มี', 'ไม่มีข้อมูล', 'ไม่ระบุ']);
const dashes = /^[-–—‒―−_]+$/;
const plain = /^[+-]?(?:\d+(?:\.(\d+))?|\.(\d+))$/;
const thousands = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.(\d+))?$/;
const decimalComma = /^[+-]?\d+,(\d{1,2})$/;

/**
 * A number cell: Thai or Arabic digits, `97.91`, `97,91`, `97.91 %`, `ร้อยละ 97.91`, `97.91 คะแนน`. Blank cells, dashes
 * and N/A are missing. Whether the value is in range is not judged; formulas, exponents and NaN are not numbers.
 */
export function parseScore(text: string): Printed | 'missing' | 'not-a-number' {
  // Most cells of a table of millions are plain already.
  const usual = plain.exec(text);
  if (usual) return printed(text, usual[1] ?? usual[2]);
  const cell = toArabicDigits(bare(text));
  if (missing.has(cell) || dashes.test(cell)) return 'missing';
  const digits = cell
    .replace(/^ร้อยละ/, '')
    .replace(/(?:%|คะแนน)$/, '')
    .replace(/^[−–]/, '-');
  const decimal = decimalComma.exec(digits);
  if (decimal) return printed(digits.replace(',', '.'), decimal[1]);
  const match = plain.exec(digits) ?? thousands.exec(digits);
  return match ? printed(digits.replaceAll(',', ''), match[1] ?? match[2]) : 'not-a-number';
}

function printed(digits: string, fraction = ''): Printed | 'not-a-number' {
  const value = Number(digits);
  return Number.isFinite(value) ? { value, decimals: fraction.length } : 'not-a-number';
}

/** 1234.5 → `1,234.50`: two decimals, a half rounded up, thousands separated; below zero with U+2212. */
export function formatScore(value: number): string {
  const [whole = '0', fraction = '00'] = Math.abs(round2(value)).toFixed(2).split('.');
  const sign = round2(value) < 0 ? '−' : '';
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${fraction}`;
}

/** A change with its sign: `+1.52`, `−3.10`, and `0.00` when nothing is left after rounding. */
export const formatChange = (value: number): string =>
  round2(value) > 0 ? `+${formatScore(value)}` : formatScore(value);
