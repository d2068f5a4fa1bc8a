import { cpus } from 'node:os';
import { indicatorCsv, makeIndicatorRows } from '../../data/make/bench';
import { bareLoad } from './bare';
import { median } from './median';
import { fullLoad, type Steps } from './pipeline';
import { switchTimes } from './switching';

const sizes = [
  { agencies: 8_300, years: [2568], runs: 5 },
  { agencies: 11_500, years: [2562, 2563, 2564, 2565, 2566, 2567, 2568], runs: 3 },
];

/** All of them equally far into the process's life: our way and the bare engine take turns. */
async function benchSize({ agencies, years, runs }: (typeof sizes)[number]) {
  const made = makeIndicatorRows(agencies, years, 1);
  const rows = made.score.length;
  const bytes = indicatorCsv(made);
  const steps: Steps[] = [];
  const bare: number[] = [];
  const switching: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await bareLoad(bytes, rows));
    const { engine, steps: taken } = await fullLoad(bytes);
    steps.push(taken);
    if (run === 0) switching.push(...(await switchTimes(engine)));
    await engine.close();
    process.stderr.write(`${rows} rows, run ${run + 1} of ${runs}: ${JSON.stringify(taken)}\n`);
  }
  const step = (name: keyof Steps) => median(steps.map((taken) => taken[name]));
  const whole = median(steps.map(({ read, propose, stage, load }) => read + propose + stage + load));
  return {
    rows,
    MB: +(bytes.length / 1e6).toFixed(1),
    'read ms': Math.round(step('read')),
    'propose ms': Math.round(step('propose')),
    'stage ms': Math.round(step('stage')),
    'load ms': Math.round(step('load')),
    'whole ms': Math.round(whole),
    'bare ms': Math.round(median(bare)),
    'whole ÷ bare': +(whole / median(bare)).toFixed(1),
    'switch agency ms': Math.round(median(switching)),
    runs,
  };
}

/** Prints one line a size: file → checked and analysed tables against the bare engine, and switching the agency. */
export async function benchEngine(): Promise<void> {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  const table = [];
  for (const size of sizes) table.push(await benchSize(size));
  console.table(table);
}
