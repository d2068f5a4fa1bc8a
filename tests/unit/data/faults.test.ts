import { expect, test } from 'vitest';
import { makeProvince } from '../../../data/make/province';
import { ita } from '../cli/run';

/** Of every measure that does not name its target; no fault. */
const toConfirm = new Set(['target-matched', 'target-title-only']);

test('the checks find the nine planted faults, each on its line, and nothing else', async () => {
  const { code, json } = await ita(
    'read',
    ...['agencies', 'items', 'measures', 'scores'].map((name) => `data/province/${name}.csv`),
  );
  expect(code).toBe(0);
  const found = (json.findings as { rule: string; line: number }[])
    .filter(({ rule }) => !toConfirm.has(rule))
    .map(({ rule, line }) => `${rule} ${line}`);
  // Where indicator and items disagree either file may be wrong; the finding stands at the indicator, on the same line.
  expect(found.sort()).toEqual(
    makeProvince()
      .faults.map(({ rule, line }) => `${rule} ${line}`)
      .sort(),
  );
  expect(json.agencies).toHaveLength(60);
  for (const source of json.sources) expect(source.rows_read).toBe(source.rows_loaded + source.rows_refused);
});
