import { cpus } from 'node:os';
import { csvBytes, indicatorLines, itemLines, makeIndicatorRows } from '../../data/make/bench';
import { windows874 } from '../../data/make/national/encodings';
import { frameworks } from '../../src/framework/frameworks';
import { bareLoad } from './bare';
import { median } from './median';
import { fullLoad, type Steps } from './pipeline';
import { moved, switchTimes } from './switching';

const years = [2562, 2563, 2564, 2565, 2566, 2567, 2568];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Size {
  readonly name: string;
  readonly runs: number;
  readonly lines: () => Iterable<string>;
}

const indicators = (agencies: number, of: readonly number[]) => () =>
  indicatorLines(makeIndicatorRows(agencies, of, 1));

/** As many agencies as give 3.5 million items over the years that have any. */
function* items(): Generator<string> {
  const ofYears = frameworks()
    .filter(({ fiscalYear }) => years.includes(fiscalYear))
    .map(({ fiscalYear, nodes }) => ({
      fiscalYear,
      codes: nodes.flatMap(({ kind, code }) => (kind === 'item' ? [code] : [])),
    }));
  const each = ofYears.reduce((sum, { codes }) => sum + codes.length, 0);
  yield* itemLines(Math.ceil(3_500_000 / each), ofYears, 1);
}

const sizes: Readonly<Record<string, Size>> = {
  year: { name: 'indicators', runs: 5, lines: indicators(8_300, [2568]) },
  country: { name: 'indicators', runs: 5, lines: indicators(11_500, years) },
  items: { name: 'items', runs: 3, lines: items },
};

const countRows = (bytes: Uint8Array): number =>
  bytes.reduce((rows, byte) => rows + (byte === 0x0a ? 1 : 0), -1);

/** Both equally far into the process's life: our way from Windows-874 and the bare engine from UTF-8 take turns. */
async function benchSize({ name, lines, runs }: Size) {
  const [ours, bareBytes] = [csvBytes(lines(), windows874), csvBytes(lines(), utf8)];
  const rows = countRows(ours);
  const steps: Steps[] = [];
  const bare: number[] = [];
  const switching: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bare.push(await bareLoad(bareBytes, rows));
    const { engine, steps: taken } = await fullLoad(ours);
    steps.push(taken);
    if (run === 0) {
      const next = await moved(engine);
      switching.push(...(await switchTimes(next)));
      await next.close();
    }
    await engine.close();
    process.stderr.write(`${rows} rows, run ${run + 1} of ${runs}: ${JSON.stringify(taken)}\n`);
  }
  const step = (of: keyof Steps) => Math.round(median(steps.map((taken) => taken[of])));
  const whole = median(steps.map(({ read, propose, stage, load }) => read + propose + stage + load));
  const inOrder = switching.toSorted((a, b) => a - b);
  return {
    rows,
    of: name,
    'read ms': step('read'),
    'propose ms': step('propose'),
    'stage ms': step('stage'),
    'load ms': step('load'),
    'whole ms': Math.round(whole),
    'bare ms': Math.round(median(bare)),
    'whole ÷ bare': +(whole / median(bare)).toFixed(1),
    'must reach': name === 'items' ? 3.5 : 3,
    'switch p50 ms': Math.round(median(switching)),
    'switch p95 ms': Math.round(inOrder[Math.ceil(0.95 * inOrder.length) - 1] ?? NaN),
    runs,
  };
}

/**
 * Prints one line a size: file → checked and analysed tables against the bare engine, and switching the agency.
 * `wanted`: some of the sizes' names; all where it names none.
 */
export async function benchEngine(wanted: readonly string[] = []): Promise<void> {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`);
  const table = [];
  for (const [name, size] of Object.entries(sizes))
    if (wanted.length === 0 || wanted.includes(name)) table.push(await benchSize(size));
  console.table(table);
}
