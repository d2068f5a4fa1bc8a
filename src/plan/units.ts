import { linesOf, type Aimed } from './carried';

/** The units that were responsible for measures on this node when it was last aimed at; empty if it never was. */
export function unitsBefore(aimed: readonly Aimed[], code: string): readonly string[] {
  const done = aimed.filter(({ codes, row }) => codes.includes(code) && linesOf(row.responsible).length > 0);
  const latest = Math.max(...done.map(({ planYear }) => planYear));
  return [
    ...new Set(
      done.filter(({ planYear }) => planYear === latest).flatMap(({ row }) => linesOf(row.responsible)),
    ),
  ];
}
