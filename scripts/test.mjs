/* Everything that must hold before a change is kept: format, lint, types at once; then unit, SQL and chart tests; then browser tests. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'test-results');

/**
 * A stage without `report` counts as one test; a runner's report gives its own counts. Tests that compare with third
 * party files kept beside the project are skipped where those are absent, and counted; a browser test only where it
 * names the program that this machine lacks (`lacks` in its meta), which is said at the end.
 */
const stages = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'types', command: ['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
  { name: 'unit', command: ['vitest', 'run'], report: 'unit.json' },
  {
    name: 'browser',
    command: ['vitest', 'run', '--config', 'vitest.browser.config.ts'],
    report: 'browser.json',
    mayLeave: false,
  },
];

/** Ends with the exit code. `onText` takes what is said on either stream; without it that goes to the terminal at once. */
const run = (program, args, onText) =>
  new Promise((done) => {
    const stdio = onText ? ['ignore', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio });
    for (const stream of onText ? [child.stdout, child.stderr] : [])
      stream.setEncoding('utf8').on('data', onText);
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });

/** The script behind a command of a package, so that no shell stands between (Windows has no shebang). */
async function programOf(name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** A test file that could not even be loaded has no tests to count: it counts as one that failed. */
function countsOf(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    left: report.numPendingTests,
    lacking: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .flatMap(({ status, meta }) => (status !== 'passed' && meta?.lacks ? [meta.lacks] : [])),
  };
}

async function runStage({ name, command: [tool, ...args], report, mayLeave = true }) {
  const started = performance.now();
  const headline = `\n── ${name} ──\n`;
  const file = join(results, report ?? '');
  const reporters = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
  // Checks run beside each other: each says what it has to say in one piece, when it ends.
  const said = [];
  if (report) process.stdout.write(headline);
  const onText = report ? undefined : (text) => said.push(text);
  const code = await run(await programOf(tool), [...args, ...reporters], onText);
  if (!report) process.stdout.write(headline + said.join(''));
  const counts = report
    ? await readFile(file, 'utf8').then(
        (text) => countsOf(JSON.parse(text)),
        () => ({ passed: 0, failed: 1, left: 0, lacking: [] }),
      )
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, left: 0, lacking: [] };
  // A runner may fail on something no test stands for, as an unhandled error.
  const hidden =
    counts.failed === 0 && (code !== 0 || (counts.left > counts.lacking.length && !mayLeave)) ? 1 : 0;
  return { name, ...counts, failed: counts.failed + hidden, seconds: (performance.now() - started) / 1000 };
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const began = performance.now();
const names = process.argv.slice(2);
const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
const done = await Promise.all(chosen.filter(({ report }) => !report).map(runStage));
for (const stage of chosen.filter(({ report }) => report)) done.push(await runStage(stage));
const sum = (field) => done.reduce((total, stage) => total + stage[field], 0);
process.stdout.write('\n');
for (const { name, passed, failed, left, seconds } of done) {
  const skipped = left > 0 ? `, ${left} skipped` : '';
  process.stdout.write(
    `${name.padEnd(8)} ${passed} passed, ${failed} failed${skipped}, ${seconds.toFixed(1)} s\n`,
  );
}
for (const lack of new Set(done.flatMap(({ lacking }) => lacking)))
  process.stdout.write(`skipped  ${lack}\n`);
process.stdout.write(`time     ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
const skipped = sum('left') > 0 ? `, ${sum('left')} skipped` : '';
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
