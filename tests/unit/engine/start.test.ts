import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deadline } from '../../../src/engine/deadline';
import { isTrap } from '../../../src/engine/fault';
import { fetchWasm } from '../../../src/engine/fetchWasm';

const wasm = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const answer = (body: BodyInit, init?: ResponseInit) =>
  vi.stubGlobal('fetch', async () => new Response(body, init));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the module is counted byte by byte and kept whatever MIME type the server gives', async () => {
  answer(wasm, { headers: { 'content-type': 'text/plain', 'content-length': '8' } });
  const seen: [number, number][] = [];
  const url = await fetchWasm('engine.wasm', (bytes, of) => seen.push([bytes, of]));
  expect(url).toMatch(/^blob:/);
  expect(seen.at(-1)).toEqual([8, 8]);
});

test('of a compressed answer nobody claims to know the length', async () => {
  answer(wasm, { headers: { 'content-encoding': 'identity', 'content-length': '3' } });
  let of = -1;
  await fetchWasm('engine.wasm', (_, whole) => (of = whole));
  expect(of).toBe(0);
});

test.each([
  ['an error page is no module', '<html></html>', 200, 'not-wasm'],
  ['an empty answer is no module', '', 200, 'not-wasm'],
  ['a missing file is the network’s fault', '', 404, 'network'],
] as const)('%s', async (_, body, status, code) => {
  answer(body, { status });
  await expect(fetchWasm('engine.wasm', () => undefined)).rejects.toMatchObject({ code });
});

test('a server that does not answer is the network’s fault', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(fetchWasm('engine.wasm', () => undefined)).rejects.toMatchObject({ code: 'network' });
});

test('the clock rings after a silence, and any progress winds it up again', async () => {
  const clock = deadline(60_000);
  const never = clock.race(new Promise(() => undefined));
  const rung = vi.fn();
  never.catch(rung);
  await vi.advanceTimersByTimeAsync(59_000);
  clock.restart();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(rung).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(rung.mock.calls[0]?.[0]).toMatchObject({ code: 'timeout' });
});

test('a torn engine is told from a wrong statement', () => {
  expect(isTrap(new Error('RuntimeError: unreachable'))).toBe(true);
  expect(isTrap(new Error('memory access out of bounds'))).toBe(true);
  expect(isTrap(new Error('Catalog Error: Table with name x does not exist!'))).toBe(false);
});
