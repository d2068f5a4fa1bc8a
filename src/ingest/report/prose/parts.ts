import { placeAt } from '../../place';

/** Gives the facts of one line their places: the line, then a step further for each; null once a line is full. */
export function placing(): (line: number) => number | null {
  const next = new Map<number, number>();
  return (line) => {
    const part = next.get(line) ?? 0;
    next.set(line, part + 1);
    return placeAt(line, part);
  };
}
