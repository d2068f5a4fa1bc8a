/** Whether two names differ by one letter: changed, missing or too many. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const rest = same + (short.length === long.length ? 1 : 0);
  return short.slice(rest) === long.slice(same + 1);
}
