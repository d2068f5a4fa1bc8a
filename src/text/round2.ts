/**
 * Two decimals, a half away from zero, judged on the decimal that is meant rather than on the binary float:
 * 67.705 → 67.71 (stored as 67.70499…), 84.99499999999999 (a mean that is 84.995) → 85.00.
 * Digits past the ninth decimal are noise of computing and are dropped first.
 */
export function round2(value: number): number {
  if (!Number.isFinite(value)) return value;
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(9).split('.');
  const hundredths = Number(whole) * 100 + Number(fraction.slice(0, 2)) + (fraction.charAt(2) >= '5' ? 1 : 0);
  return hundredths === 0 ? 0 : (Math.sign(value) * hundredths) / 100;
}
