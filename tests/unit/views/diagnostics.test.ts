import { expect, test } from 'vitest';
import type { Facts } from '../../../src/state/diagnostics';
import type { ServedFile } from '../../../src/state/diagnosticFiles';
import { diagnosticsMessages } from '../../../src/text/messages/diagnostics';
import { asText, attentionCount, groups } from '../../../src/views/diagnostics/groups';

const served = (kind: ServedFile['kind'], type: string): ServedFile => ({
  kind,
  status: 200,
  type,
  encoding: 'br',
  bytes: 5.1e6,
  hasPolicy: true,
});

const fine: Facts = {
  taken: '2026-11-21T08:00:00.000Z',
  app: { version: '0.1.0', build: 'index-Bx3.js', address: 'https://ita.example.go.th/lens/' },
  isSecure: true,
  isFramed: false,
  isLoopback: false,
  isHeld: true,
  engine: { stage: 'ready', failure: null, version: 'v1.4.3', bytes: 12_300_000 },
  files: [
    served('wasm', 'application/wasm'),
    served('script', 'text/javascript'),
    served('page', 'text/html'),
  ],
  policy: { hasMeta: true, isInForce: true, allowsWasm: true },
  storage: { database: 'there', keepsSmall: true, used: 1e6, quota: 1e9 },
  timings: { firstPaint: 160, firstChart: 300, engineStart: 1100, lastLoad: 900 },
  errors: [],
  browser: { agent: 'Mozilla/5.0', languages: 'th, en', cores: 4 },
  screen: {
    window: '1280 × 900',
    screen: '1920 × 1080',
    pixelRatio: 1,
    isDark: false,
    reducesMotion: false,
  },
};

/** `name: advice` of every line to look at. */
const toLookAt = (facts: Facts) =>
  groups(facts, 'en')
    .flatMap(({ lines }) => lines)
    .filter(({ isOk }) => !isOk)
    .map(({ name, advice }) => `${name}: ${advice}`);

const { name, advice } = diagnosticsMessages.en;

test('where all is in order nothing asks for attention, in both languages', () => {
  for (const lang of ['th', 'en'] as const) {
    const all = groups(fine, lang);
    expect(attentionCount(all)).toBe(0);
    const text = asText(all, lang);
    for (const each of ['0.1.0', 'v1.4.3', '12.3 MB', 'br 5.1 MB', 'application/wasm', '0.16', '1.10'])
      expect(text).toContain(each);
    expect(text).not.toMatch(/undefined|null|NaN|^!/m);
  }
});

const wasm = (change: Partial<ServedFile>): Partial<Facts> => ({
  files: fine.files.map((file) => (file.kind === 'wasm' ? { ...file, ...change } : file)),
});

test.each<[string, Partial<Facts>, string[]]>([
  ['wrong MIME', wasm({ type: 'application/octet-stream' }), [`${name.wasm}: ${advice.wasmType}`]],
  ['no MIME', wasm({ type: '' }), [`${name.wasm}: ${advice.wasmType}`]],
  ['not there', wasm({ status: 404 }), [`${name.wasm}: ${advice.fileMissing}`]],
  ['HEAD refused', wasm({ status: 405 }), [`${name.wasm}: ${advice.notAnswered}`]],
  ['no answer', wasm({ status: 0 }), [`${name.wasm}: ${advice.notAnswered}`]],
  ['not packed', wasm({ encoding: '', bytes: 34.2e6 }), [`${name.compression}: ${advice.notPacked}`]],
  ['not packed, own computer', { ...wasm({ encoding: '', bytes: 34.2e6 }), isLoopback: true }, []],
  [
    'no policy',
    { policy: { hasMeta: false, isInForce: false, allowsWasm: true } },
    [`${name.policyMeta}: ${advice.policyMeta}`, `${name.policyInForce}: ${advice.policyOff}`],
  ],
  [
    'wasm forbidden',
    { policy: { ...fine.policy, allowsWasm: false } },
    [`${name.policyWasm}: ${advice.policyWasm}`],
  ],
  ['plain HTTP', { isSecure: false }, [`${name.secure}: ${advice.insecure}`]],
  [
    'storage refused',
    { storage: { database: 'refused', keepsSmall: false, used: null, quota: null } },
    [`${name.database}: ${advice.database}`, `${name.small}: ${advice.database}`],
  ],
  ['nearly full', { storage: { ...fine.storage, used: 9e8 } }, [`${name.quota}: ${advice.quota}`]],
  [
    'slow',
    { timings: { ...fine.timings, firstPaint: 3001, engineStart: 20_001 } },
    [`${name.firstPaint}: ${advice.slowPaint}`, `${name.engineStart}: ${advice.slowEngine}`],
  ],
])('%s: the line says what to do, and no other does', (_, change, expected) => {
  expect(toLookAt({ ...fine, ...change })).toEqual(expected);
});

test('an engine that failed says why; an error says what and where', () => {
  const engine = { stage: 'failed', failure: 'wasm-forbidden', version: null, bytes: null } as const;
  const error = {
    at: 2500,
    kind: 'thrown',
    name: 'RangeError',
    phrase: null,
    place: 'a.js:1:2',
    times: 3,
  } as const;
  const text = asText(groups({ ...fine, engine, errors: [error] }, 'en'), 'en');
  expect(text).toMatch(/^! State: failed \(wasm-forbidden\)\n {2}→ .*wasm-unsafe-eval/m);
  expect(text).toContain('! thrown RangeError: a.js:1:2 · 2.50 s after opening · 3 times');
});
