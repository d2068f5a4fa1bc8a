import type { Engine } from '../engine/engine';

const files = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true });

/** A numbered file, or what cannot be said in SQL and has its number between two files. */
export interface Step {
  readonly name: string;
  readonly run: (engine: Engine) => Promise<void>;
}

export interface StepOptions {
  readonly onStep?: (step: string, done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** A file may say under which condition it has anything to do: `-- only if: contested` where that table has a row. */
const condition = /^-- only if: (.+)$/m;

const stepOf = ([path, sql]: [string, string]): Step => ({
  name: path.slice('./'.length, -'.sql'.length),
  run: async (engine) => {
    const [, rows] = condition.exec(sql) ?? [];
    if (rows !== undefined && (await engine.query(`SELECT 1 FROM ${rows} LIMIT 1`)).rows === 0) return;
    // A rehearsal leaves its macros behind.
    await engine.run(sql.replaceAll('CREATE MACRO', 'CREATE OR REPLACE MACRO'));
  },
});

const isMacrosOnly = ([, sql]: [string, string]): boolean =>
  !/^(CREATE TABLE|INSERT|UPDATE|DELETE|ALTER|DROP)\b/m.test(sql);

/** Files that fill tables or change them. */
export const tableSteps: readonly Step[] = Object.entries(files)
  .filter((file) => !isMacrosOnly(file))
  .map(stepOf);

/** Files that only create macros: the questions and what they are said with. They need tables, but no rows. */
export const macroSteps: readonly Step[] = Object.entries(files).filter(isMacrosOnly).map(stepOf);

/** Runs steps in the order of their names. Rejects with the signal's reason when aborted between two of them. */
export async function runSteps(
  engine: Engine,
  unordered: readonly Step[],
  { onStep, signal }: StepOptions,
): Promise<void> {
  const steps = unordered.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, { name, run }] of steps.entries()) {
    signal?.throwIfAborted();
    onStep?.(name, index, steps.length);
    await run(engine).catch((fault: unknown) => {
      throw new Error(`${name}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
    });
  }
  onStep?.('', steps.length, steps.length);
}
