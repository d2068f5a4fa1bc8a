import { expect, test } from 'vitest';
import { noticesText } from '../../../scripts/notices.mjs';

const text = noticesText();

test.each([
  ['@duckdb/duckdb-wasm', 'Stichting DuckDB Foundation'],
  ['@fontsource/sarabun', 'SIL Open Font License'],
  ['apache-arrow', 'Apache License'],
  ['papaparse', 'Permission is hereby granted'],
  ['svelte', 'Permission is hereby granted'],
])('the notices name %s with its licence text', (name, licence) => {
  const part = text.split('-'.repeat(80)).find((each) => each.trim().startsWith(`${name} `));
  expect(part).toContain(licence);
});

test('what no page contains is not in the notices', () => {
  expect(text).not.toMatch(/^(chalk|command-line-args) /m);
});
