import type { Engine } from '../../src/engine/engine';
import { openNativeEngine } from '../../src/engine/native';
import { openNodeEngine } from '../../src/engine/node';
import type { Question } from '../../src/questions/question';
import type { Delivered } from '../../src/sql/load';
import { median } from './median';
import { indicatorRows, loadAll, plannedMeasures, resultYear, stagedMeasures, stagedScores } from './rows';

const runs = 5;
/** Shorter statements are planned longer than they are computed. */
const worth = 100;
const mustReach = 2;

type Asked = Question<Record<string, never>, Record<string, never>>;
const modules = import.meta.glob<Record<string, unknown>>('../../src/questions/*.ts', { eager: true });
const isQuestion = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'params' in value && 'row' in value;
const questions: readonly Asked[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isQuestion),
);

/** Asked for all agencies as well; others compare one with all the rest. */
const ofAll = ['change', 'coverage', 'coverage_share', 'items_lost', 'persistent', 'profile', 'weakest'];

/** Of one agency in the middle, and of all where a question has sense for all. */
function valuesOf(agency_id: number | null): Readonly<Record<string, number | null>> {
  const years = { fiscal_year: resultYear, from_year: resultYear - 1, to_year: resultYear };
  return { agency_id, ...years, plan_year: resultYear + 1 };
}

interface Work {
  readonly name: string;
  readonly run: (engine: Engine) => Promise<unknown>;
}

/** Answers stay in the engine: how they are handed to JavaScript is another matter. */
function questionWork(asked: Asked, agency: number | null): Work {
  const values = valuesOf(agency);
  const literals = Object.keys(asked.params).map((name) => String(values[name] ?? 'NULL'));
  const name = `${asked.name}(${literals.join(', ')})`;
  return {
    name,
    run: (engine) => engine.run(`CREATE OR REPLACE TEMP TABLE answer AS SELECT * FROM ${name}`),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Milliseconds of every numbered file of one load; the engine is the caller's to close. */
async function loadTimes(
  open: () => Promise<Engine>,
  sources: readonly Delivered[],
): Promise<{ engine: Engine; times: Map<string, number> }> {
  const engine = await open();
  const times = new Map<string, number>();
  let [step, from] = ['', performance.now()];
  await loadAll(engine, sources, {
    onStep: (next) => {
      const now = performance.now();
      if (step !== '') times.set(step, now - from);
      [step, from] = [next, now];
    },
  });
  return { engine, times };
}

/** Tables in memory, as those of the wasm are, instead of in a file. */
async function openInMemory(): Promise<Engine> {
  const engine = await openNativeEngine({ memory: '4GB', threads: 1 });
  await engine.run("ATTACH ':memory:' AS held; USE held");
  return engine;
}

interface Pair {
  readonly wasm: number[];
  readonly native: number[];
}

/** In JavaScript, the same on both. */
const inCode = new Set(['015_staged', '016_thai_order', '043_settle', '999_lock']);

const row = (name: string, { wasm, native }: Pair) => ({
  statement: name,
  'wasm ms': Math.round(median(wasm)),
  'native ms': Math.round(median(native)),
  'wasm ÷ native': +(median(wasm) / median(native)).toFixed(2),
});

/**
 * Prints what takes the wasm more than 100 ms of loading and of asking, against native DuckDB of the same version with
 * one thread: the same statements over the same rows, taking turns. The first run of each is not counted.
 */
export async function benchNative(agencies = 11_500): Promise<void> {
  const made = indicatorRows(agencies);
  const sources = [await stagedScores(made), stagedMeasures(plannedMeasures(made))];
  const opens = {
    wasm: openNodeEngine,
    native: openInMemory,
  };
  const pairs = new Map<string, Pair>();
  const note = (name: string, engine: keyof Pair, time: number): void => {
    const pair = pairs.get(name) ?? { wasm: [], native: [] };
    pairs.set(name, pair);
    pair[engine].push(time);
  };
  const asking = questions.flatMap((asked) => [
    questionWork(asked, Math.ceil(agencies / 2)),
    ...(ofAll.includes(asked.name) ? [questionWork(asked, null)] : []),
  ]);
  for (let run = 0; run <= runs; run += 1) {
    for (const name of ['wasm', 'native'] as const) {
      const { engine, times } = await loadTimes(opens[name], sources);
      const isCounted = run > 0;
      for (const [step, time] of times) if (isCounted && !inCode.has(step)) note(step, name, time);
      for (const work of asking) {
        const time = await timed(() => work.run(engine));
        if (isCounted) note(work.name, name, time);
      }
      await engine.close();
    }
    process.stderr.write(`native: ${made.agency.length} rows, run ${run} of ${runs}\n`);
  }
  const long = [...pairs].filter(([, { wasm }]) => median(wasm) > worth);
  const rows = long.map(([name, pair]) => row(name, pair)).toSorted((a, b) => b['wasm ms'] - a['wasm ms']);
  console.table(rows);
  const above = rows.filter((each) => each['wasm ÷ native'] > mustReach).map(({ statement }) => statement);
  console.log(
    `| statement (${made.agency.length} rows) | wasm | native, one thread | wasm ÷ native |\n|---|---|---|---|`,
  );
  for (const each of rows)
    console.log(
      `| \`${each.statement}\` | ${each['wasm ms']} ms | ${each['native ms']} ms | **${each['wasm ÷ native']}** |`,
    );
  console.log(`above ${mustReach}: ${above.join(', ') || 'none'}`);
}
