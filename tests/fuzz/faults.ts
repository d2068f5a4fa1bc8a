/** What must always hold did not. */
export class Broken extends Error {}

export function broken(what: string): never {
  throw new Broken(what);
}

export function holds(what: string, is: boolean): void {
  if (!is) broken(what);
}

/** Both as JSON or plain text. */
export function same(what: string, found: string, expected: string): void {
  if (found === expected) return;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const part = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  broken(`${what} differs: ${part(found)} instead of ${part(expected)}`);
}
