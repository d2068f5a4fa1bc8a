import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNodeEngine } from '../../src/engine/node';
import type { Engine } from '../../src/engine/engine';
import { ask, question } from '../../src/questions/question';

const said = question(
  'said',
  { text: 'text', whole: 'integer', amount: 'double' },
  { text: 'text?', whole: 'integer?', amount: 'double?', type: 'text' },
);

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await engine.run(`CREATE MACRO said(t, w, a) AS TABLE
    SELECT t::VARCHAR AS text, w::INTEGER AS whole, a::DOUBLE AS amount, typeof(a) AS type`);
}, 90_000);
afterAll(() => engine.close());

test.each([
  ["อบต. 'ก'; DROP TABLE x --", 2568, 85.5],
  ['\\', -1, 1e-7],
  ["''", 0, 1e21],
  ['a\nb\u2028"?$1', null, 100],
  [null, 1, null],
  ['a\0b', 1, 0],
])('a parameter arrives as it is given: %j %j %j', async (text, whole, amount) => {
  const [row] = await ask(engine, said, { text, whole, amount });
  expect(row).toMatchObject({ text, whole, amount });
});

test('an amount is a double, also a whole one', async () => {
  expect(await ask(engine, said, { text: '', whole: 1, amount: 85 })).toMatchObject([{ type: 'DOUBLE' }]);
});
