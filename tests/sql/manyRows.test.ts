import { expect, test } from 'vitest';
import { openNodeEngine } from '../../src/engine/node';
import type { Engine } from '../../src/engine/engine';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import { propose } from '../../src/ingest/propose/propose';
import { readFile } from '../../src/ingest/read/read';
import { stage } from '../../src/ingest/stage/stage';
import { agencies } from '../../src/questions/agencies';
import { change } from '../../src/questions/change';
import { findings } from '../../src/questions/findings';
import { ask } from '../../src/questions/question';
import { ranking } from '../../src/questions/ranking';
import { sources } from '../../src/questions/sources';
import { loadSources } from '../../src/sql/load';

const codes = Array.from({ length: 10 }, (_, index) => String(index + 1));
const header = ['หน่วยงาน', 'ปีงบประมาณ', ...codes.map((code) => `ตัวชี้วัดที่ ${code}`)].join(',');
const everyone = { type: null, province: null, region: null, level: null };

/** A file as a person brings it, the whole way to an engine that answers. */
async function brought(lines: readonly string[], head = header): Promise<Engine> {
  const bytes = new TextEncoder().encode([head, ...lines].join('\n'));
  const [table] = (await readFile('คะแนน.csv', bytes, {})).tables;
  const proposal = table && propose(table);
  if (!proposal) throw new Error('not recognised');
  const engine = await openNodeEngine();
  const staged = await stage(table, proposal.mapping, { edits: [], sourceId: 1 });
  await loadSources(engine, [staged], frameworks(), concepts());
  return engine;
}
const row = (name: string, year: number, score: number) =>
  [name, year, ...codes.map(() => score.toFixed(2))].join(',');

test('one agency 10,000 times: the first row stands, every other is refused or a repetition, and all are counted', async () => {
  const engine = await brought(
    Array.from({ length: 10_000 }, (_, index) =>
      row('อบต.สมมติ', 2564, index % 2 === 0 ? 90 : 60 + (index % 30)),
    ),
  );
  const [file] = await ask(engine, sources, {});
  expect(file?.rows_read).toBe(10_000);
  expect((file?.rows_loaded ?? 0) + (file?.rows_refused ?? 0)).toBe(10_000);
  expect(file?.rows_refused).toBeGreaterThan(4_000);
  const [only, ...others] = await ask(engine, ranking, { fiscal_year: 2564, from_year: 2563, ...everyone });
  expect([only?.total, others.length]).toEqual([90, 0]);
  // Ten thousand repetitions are one doubt to look at for each kind, not ten thousand alarms.
  const said = await ask(engine, findings, { agency_id: null });
  expect(new Set(said.map(({ rule }) => rule)).size).toBeLessThan(6);
  await engine.close();
}, 60_000);

test('100,000 agencies of different names: all ranked, none taken for another', async () => {
  const engine = await brought(
    Array.from({ length: 100_000 }, (_, index) => `อบต.สมมติที่ ${index + 1},2564,${50 + (index % 500) / 10}`),
    'หน่วยงาน,ปีงบประมาณ,คะแนนรวม',
  );
  expect(await ask(engine, agencies, {})).toHaveLength(100_000);
  const [file] = await ask(engine, sources, {});
  expect([file?.rows_read, file?.rows_loaded, file?.rows_refused]).toEqual([100_000, 100_000, 0]);
  const ranked = await ask(engine, ranking, { fiscal_year: 2564, from_year: 2563, ...everyone });
  expect(ranked).toHaveLength(100_000);
  expect(ranked[0]).toMatchObject({ rank: 1, of: 100_000, total: 99.9 });
  await engine.close();
}, 60_000);

test('a year missing in the middle: no change is made up across the gap', async () => {
  const engine = await brought([
    row('อบต.สมมติ', 2563, 90),
    row('อบต.สมมติ', 2565, 80),
    row('อบต.อื่นสมมติ', 2563, 70),
    row('อบต.อื่นสมมติ', 2564, 75),
    row('อบต.อื่นสมมติ', 2565, 76),
  ]);
  const id = (await ask(engine, agencies, {})).find(({ name }) => name === 'อบต.สมมติ')?.agency_id ?? 0;
  const acrossNothing = await ask(engine, change, { agency_id: id, from_year: 2564, to_year: 2565 });
  expect(acrossNothing.filter(({ delta, score_from }) => delta !== null || score_from !== null)).toEqual([]);
  const across = await ask(engine, change, { agency_id: id, from_year: 2563, to_year: 2565 });
  expect(across.filter(({ code, delta }) => code === '1' && delta === -10)).toHaveLength(1);
  const ranked = await ask(engine, ranking, { fiscal_year: 2565, from_year: 2564, ...everyone });
  const own = ranked.find(({ agency_id }) => agency_id === id);
  expect([own?.total, own?.total_from, own?.rank_from, own?.places_gained]).toEqual([80, null, null, null]);
  await engine.close();
});
