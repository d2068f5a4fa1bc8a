import type { Engine, Value } from '../engine/engine';

/** The rows that a query answers, as objects. */
export async function rowsOf(engine: Engine, sql: string): Promise<Readonly<Record<string, Value>>[]> {
  const { rows: count, columns } = await engine.query(sql);
  const entries = Object.entries(columns);
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(entries.map(([name, values]) => [name, values[row] ?? null])),
  );
}
