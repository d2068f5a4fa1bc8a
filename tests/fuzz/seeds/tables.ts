import { readFileSync } from 'node:fs';
import { layoutTexts } from '../../fixtures/ingest/layouts';
import type { Chance } from '../randomly';

const fileOf = (path: string): string =>
  readFileSync(new URL(`../../../data/${path}.csv`, import.meta.url), 'utf8');

/** The golden case and the made-up province: every subject and layout that spreadsheets have. */
const files = [
  ...['agencies', 'items', 'measures', 'scores', 'stated'].map((name) => fileOf(`nongchok/${name}`)),
  ...['agencies', 'items', 'measures', 'scores'].map((name) => fileOf(`province/${name}`)),
  ...Object.values(layoutTexts),
];

/** Header and some rows of a table, as its file has them. */
export function tableText(by: Chance): string {
  const lines = by.pick(files).split('\n');
  const many = by.pick([3, 6, 20]);
  const from = 1 + by.nat(Math.max(1, lines.length - many));
  return [lines[0], ...lines.slice(from, from + many)].join('\n');
}
