const thaiZero = 0x0e50;

/** ๐–๙ → 0–9; everything else stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));

/** 0–9 → ๐–๙; everything else stays. */
export const toThaiDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(thaiZero + Number(digit)));
