/**
 * npm run fuzz -- --minutes N [--from N]: cases by number until the time is over; every `engineEvery`th is also loaded and analysed.
 * npm run fuzz -- --case N: that case alone, with the engine, and what it says. Ends with the counts; fails where a case did.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const say = (text) => process.stdout.write(`${text}\n`);
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  const value = Number(process.argv[at + 1]);
  if (at >= 0 && !Number.isFinite(value)) throw new Error(`--${name} needs a number`);
  return at < 0 ? null : value;
};
const engineEvery = option('engine') ?? 997;
/** Milliseconds of work after which a case hangs; the first of a process also loads its modules, one with the engine starts that. */
const patience = 5000;
const single = option('case');
const minutes = option('minutes') ?? (single === null ? 1 : 60);
const last = option('to') ?? Infinity;
let until = performance.now() + minutes * 60_000;

// Ended early, it still says what it has counted.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (until = 0));

const start = () =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('child.mjs', import.meta.url)), [], {
      // Far above what such small files need, far below what a person's tab has.
      execArgv: ['--expose-gc', '--max-old-space-size=700'],
    });
    child.once('message', () => resolve(child));
  });

/** Milliseconds of work so far, where the system tells: a busy machine lets a process of low priority sleep for long. */
function worked(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

const answered = (child, number, withEngine, limit) =>
  new Promise((resolve) => {
    const before = worked(child.pid);
    const end = (answer) => {
      clearInterval(watch);
      child.off('message', end);
      child.off('exit', gone);
      resolve(answer);
    };
    const gone = (code, signal) => end({ number, fault: `ended by itself: ${signal ?? code}`, ended: true });
    const began = performance.now();
    const watch = setInterval(() => {
      const now = worked(child.pid);
      const used = now === null || before === null ? performance.now() - began : now - before;
      if (used < limit && performance.now() - began < 20 * limit) return;
      child.off('exit', gone);
      child.kill('SIGKILL');
      end({ number, fault: `hangs: over ${limit / 1000} s`, ended: true });
    }, 500);
    child.on('message', end);
    child.once('exit', gone);
    child.send({ number, withEngine });
  });

const counts = { cases: 0, engine: 0, kinds: {}, absent: 0, retried: 0, faults: [] };
let child = await start();
let fresh = true;
const began = performance.now();
let number = single ?? option('from') ?? 0;
for (; performance.now() < until && number < last; number += 1) {
  const withEngine = single !== null || number % engineEvery === 0;
  const limit = patience + (fresh ? 10_000 : 0) + (withEngine ? 15_000 : 0);
  let answer = await answered(child, number, withEngine, limit);
  fresh = false;
  if (answer.ended) {
    // Once more in a fresh process: what is at fault is so twice.
    counts.retried += 1;
    child = await start();
    answer = await answered(child, number, withEngine, 10_000 + limit);
    if (answer.ended) child = await start();
    fresh = Boolean(answer.ended);
  }
  if (answer.ran === false) counts.absent += 1;
  else {
    counts.cases += 1;
    counts.engine += answer.loads ? 1 : 0;
    const kind = answer.kind ?? 'unknown';
    counts.kinds[kind] = (counts.kinds[kind] ?? 0) + 1;
  }
  if (answer.fault) {
    counts.faults.push(number);
    say(`case ${number} (${answer.kind}): ${answer.fault}`);
  } else if (single !== null) say(`case ${number} (${answer.kind}): everything holds`);
  if (single !== null) break;
  if (counts.cases % 1000 === 0)
    say(`… ${counts.cases} cases, next ${number + 1}, ${counts.faults.length} faults`);
}
child.disconnect();
const seconds = Math.round((performance.now() - began) / 1000);
const kinds = Object.entries(counts.kinds).map(([kind, count]) => `${kind} ${count}`);
say(`${counts.cases} cases up to ${number - 1} in ${seconds} s: ${kinds.join(', ')}`);
say(
  `${counts.engine} of them loaded and analysed; ${counts.absent} absent here; ${counts.retried} tried twice`,
);
say(`${counts.faults.length} faults${counts.faults.length > 0 ? `: ${counts.faults.join(' ')}` : ''}`);
process.exitCode = counts.faults.length > 0 ? 1 : 0;
