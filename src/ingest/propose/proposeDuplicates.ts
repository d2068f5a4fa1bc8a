import { framework } from '../../framework/frameworks';
import type { ColumnGuess, Role } from '../types';

type NodeRole = Extract<Role, { kind: 'node' }>;
const nodeOf = (guess: ColumnGuess | undefined): NodeRole | null =>
  guess?.role.kind === 'node' ? guess.role : null;

const DOUBT = 0.3;
const HOPE = 0.25;

/** The ten indicators of the years since 2562; other trees have no run to be completed. */
const indicators: readonly string[] = (framework(2564)?.nodes ?? []).flatMap(({ code, kind }) =>
  kind === 'indicator' ? [code] : [],
);

/** Whether the column stands where its code belongs in the run 1, 2, 3 …, by the column before or after it. */
function inPlace(guesses: readonly ColumnGuess[], column: number): boolean {
  const position = indicators.indexOf(nodeOf(guesses[column])?.code ?? '');
  const before = nodeOf(guesses[column - 1])?.code;
  const after = nodeOf(guesses[column + 1])?.code;
  return (
    (position > 0 && before === indicators[position - 1]) ||
    (position < indicators.length - 1 && after === indicators[position + 1])
  );
}

/**
 * Two columns of one node in one year: both keep the guess, so that the fault is seen, but all except the one in its
 * place are doubtful, with the indicators that no column states as alternatives (a second "การป้องกันการทุจริต" where
 * indicator 5 is missing is usually indicator 5).
 */
export function doubtDuplicates(guesses: readonly ColumnGuess[]): ColumnGuess[] {
  const groups = new Map<string, number[]>();
  for (const { column, role } of guesses) {
    if (role.kind !== 'node') continue;
    const key = `${role.code} ${String(role.fiscalYear)}`;
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  const doubtful = new Set<number>();
  for (const columns of groups.values()) {
    const keeper = columns.find((column) => inPlace(guesses, column)) ?? columns[0];
    for (const column of columns) if (column !== keeper) doubtful.add(column);
  }
  return guesses.map((guess) => {
    const role = nodeOf(guess);
    if (!role || !doubtful.has(guess.column)) return guess;
    const stated = new Set(
      guesses.flatMap((other) => {
        const node = nodeOf(other);
        return node && node.fiscalYear === role.fiscalYear ? [node.code] : [];
      }),
    );
    const missing = indicators.includes(role.code) ? indicators.filter((code) => !stated.has(code)) : [];
    const alternatives = missing.map((code) => ({ role: { ...role, code }, confidence: HOPE }));
    return { ...guess, confidence: DOUBT, alternatives: [...alternatives, ...guess.alternatives] };
  });
}
