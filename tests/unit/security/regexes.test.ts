import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { built, literals, type Regex } from './regexesOf';
import { pumps, type Pump } from './regexPumps';

/** Milliseconds: on a million characters the slowest linear one takes some 50, a quadratic one minutes. */
const mostWork = 1500;
const patience = 10_000;
/** A second is enough for those that are known to be slow. */
const known = 1000;

/** Expressions that only ever see so many characters; where that is made sure stands beside each. */
const bounded: readonly { readonly begins: string; readonly most: number }[] = [
  // signatures.ts: only what follows ลงชื่อ, at most 120 characters.
  { begins: '^[\\s.…_:]*(?:(?:(?!นายก', most: 120 },
  // numbers.ts: the digits of a number in front of its point.
  { begins: '\\B(?=(?:\\d{3})+$)', most: 25 },
  // saved/build.ts: the name of our own script.
  { begins: '-([\\w-]{8,})\\.js$', most: 200 },
  // embed: base64 ends with two at most.
  { begins: '=+$', most: 3 },
];

const file = fileURLToPath(new URL('regexTimes.mjs', import.meta.url));
let child: ChildProcess | null = null;
afterAll(() => child?.kill());

/** The slowest text at its full length; Infinity = it never came back. */
function worst(
  { source, flags }: Regex,
  until = patience,
): Promise<{ readonly ms: number; readonly pump: Pump | null }> {
  const most = bounded.find(({ begins }) => source.startsWith(begins))?.most;
  const own = (child ??= fork(file));
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      own.kill('SIGKILL');
      child = null;
      resolve({ ms: Infinity, pump: null });
    }, until);
    own.once('message', (answer) => {
      clearTimeout(late);
      resolve(answer as Awaited<ReturnType<typeof worst>>);
    });
    own.send({ source, flags, pumps: pumps(source, flags), most });
  });
}

test('every regular expression is bounded or linear on a million characters of its own pieces', async () => {
  const [made, said] = [await built(), literals()];
  // In a process that has read the modules before, none would be seen in the making.
  expect([made.length > 40, said.length > 300]).toEqual([true, true]);
  const all = new Map([...made, ...said].map((each) => [`/${each.source}/${each.flags}`, each]));
  const slow: string[] = [];
  for (const [written, each] of all) {
    const { ms, pump } = await worst(each);
    if (ms > mostWork) slow.push(`${each.file}: ${written} on ${JSON.stringify(pump)}: ${Math.round(ms)} ms`);
  }
  expect(slow).toEqual([]);
}); // prettier-ignore

test.each([
  ['quadratic', '\\s+$'],
  ['quadratic behind a word', 'ปี\\s*(?:งบ)?\\s*(\\d)'],
  ['exponential', '^(?:a+)+$'],
])('%s ones are told', async (_, source) => {
  expect((await worst({ file: '', source, flags: '' }, known)).ms).toBeGreaterThan(mostWork);
});
