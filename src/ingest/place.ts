/**
 * Where a row stands in its file, as one number that is its own: the physical line (CSV, text), row (XLSX) or block
 * (Word, PDF, web page), from 1; where one line of prose states several facts, each further one adds a `step`.
 */
const step = 100_000_000;
/** Places are 32-bit integers in the engine. */
const mostParts = 21;

/** The place of the `part`-th fact (from 0) of a line; null where a line holds more facts than places. */
export const placeAt = (line: number, part: number): number | null =>
  part < mostParts ? line + part * step : null;

/** The line as a person counts it. */
export const lineOf = (place: number): number => place % step;
