import { expect, test } from 'vitest';
import { ErrorLog, keptOf } from '../../../src/state/diagnosticErrors';

test('an error is kept as class, known phrase and place, never as it was said', () => {
  const error = new TypeError(
    "Failed to fetch dynamically imported module: http://a/assets/x.js 'อบต.หนองจอก' 67.71",
  );
  error.stack = 'TypeError: อบต.หนองจอก\n at f (http://a/assets/index-Bx3.js:12:345)';
  const kept = keptOf('promise', error, 1234.6);
  expect(kept).toEqual({
    at: 1235,
    kind: 'promise',
    name: 'TypeError',
    phrase: 'failed to fetch dynamically imported module',
    place: 'index-Bx3.js:12:345',
    times: 1,
  });
  expect(JSON.stringify(kept)).not.toMatch(/หนองจอก|67/);
});

test.each([
  ['a text', 'สมชาย ได้ 12.5 คะแนน out of memory', { name: 'string', phrase: 'out of memory' }],
  ['an unknown message', new Error('Bang Khen District: 45.5'), { name: 'Error', phrase: null }],
  ['nothing', undefined, { name: 'undefined', phrase: null, place: null }],
  ['an object', { message: 'secret' }, { name: 'object', phrase: null, place: null }],
  [
    'a name that is none',
    Object.assign(new Error('x'), { name: 'อบต. <b>' }),
    { name: 'object', phrase: null },
  ],
])('%s', (_, thrown, expected) => {
  const kept = keptOf('thrown', thrown, 0);
  expect(kept).toMatchObject(expected);
  expect(JSON.stringify(kept)).not.toMatch(/สมชาย|Bang|secret|12\.5|อบต/);
});

test('the last twenty are kept, latest first; the same one again is counted', () => {
  const log = new ErrorLog();
  for (let at = 0; at < 30; at += 1) log.keep(keptOf('thrown', 'x', at, `a.js:${at}:1`));
  const again = { ...keptOf('policy', null, 99), name: 'style-src-elem' };
  log.keep(again);
  log.keep({ ...again, at: 100 });
  expect(log.list).toHaveLength(20);
  expect(log.list[0]).toMatchObject({ at: 100, times: 2, kind: 'policy' });
});
