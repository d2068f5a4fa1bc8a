/**
 * What a measure aims at after a key: a digit sets or takes out that indicator (0 = 10), Enter confirms what is there,
 * Backspace clears. Null: the key means nothing here, or the year has no such indicator. `codes`: of the year, lower case.
 */
export function keyedTargets(
  key: string,
  aims: readonly string[],
  codes: ReadonlySet<string>,
): readonly string[] | null {
  if (key === 'Enter') return aims.length > 0 ? aims : null;
  if (key === 'Backspace' || key === 'Delete') return [];
  if (!/^\d$/.test(key)) return null;
  const code = key === '0' ? '10' : key;
  if (!codes.has(code)) return null;
  return aims.includes(code) ? aims.filter((each) => each !== code) : [...aims, code];
}
