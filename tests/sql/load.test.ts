import { expect, test } from 'vitest';
import { openNodeEngine } from '../../src/engine/node';
import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import { agencies } from '../../src/questions/agencies';
import { ask } from '../../src/questions/question';
import { ranking } from '../../src/questions/ranking';
import { sources } from '../../src/questions/sources';
import { loadSources, rehearse } from '../../src/sql/load';
import { weakest } from '../../src/questions/weakest';
import { cleanScores } from './golden';
import { stageRows } from './staged';

test('steps are told in order, and a load that is aborted between two of them rejects with the reason', async () => {
  const engine = await openNodeEngine();
  const steps: string[] = [];
  const abort = new AbortController();
  const onStep = (step: string) => {
    steps.push(step);
    if (step === '020_agency') abort.abort(new Error('enough'));
  };
  const staged = stageRows({ scores: cleanScores });
  const load = loadSources(engine, staged, frameworks(), concepts(), { onStep, signal: abort.signal });
  await expect(load).rejects.toThrow('enough');
  expect(steps.at(-1)).toBe('020_agency');
  expect(steps).toEqual(steps.toSorted());
  await engine.close();
});

test('the same sources load twice; a loaded engine is locked; nothing loaded gives empty answers', async () => {
  const staged = stageRows({ scores: cleanScores });
  const first = await openNodeEngine();
  await loadSources(first, staged, frameworks(), concepts());
  await first.close();
  const again = await openNodeEngine();
  await loadSources(again, staged, frameworks(), concepts());
  expect(await ask(again, agencies, {})).toHaveLength(1);
  await expect(again.run('SET enable_external_access = true')).rejects.toThrow();
  await again.close();

  const empty = await openNodeEngine();
  await loadSources(empty, [], frameworks(), concepts());
  expect(await ask(empty, sources, {})).toEqual([]);
  const unlimited = { from_year: null, type: null, province: null, region: null, level: null };
  expect(await ask(empty, ranking, { fiscal_year: 2564, ...unlimited })).toEqual([]);
  await empty.close();
});

test('a rehearsed engine answers as any other, also when the rehearsal was cut short', async () => {
  const staged = stageRows({ scores: cleanScores });
  const answers: unknown[] = [];
  for (const files of [0, 12, Infinity]) {
    const engine = await openNodeEngine();
    const abort = new AbortController();
    let run = 0;
    const counted = { ...engine, run: (sql: string) => (++run > files && abort.abort(), engine.run(sql)) };
    if (files > 0) await rehearse(counted, frameworks(), concepts(), abort.signal);
    await loadSources(counted, staged, frameworks(), concepts());
    answers.push(
      await ask(counted, agencies, {}),
      await ask(counted, weakest, { agency_id: 1, fiscal_year: null }),
    );
    await engine.close();
  }
  expect(answers.slice(2, 4)).toEqual(answers.slice(0, 2));
  expect(answers.slice(4)).toEqual(answers.slice(0, 2));
});

test('a step that fails says which it was', async () => {
  const engine = await openNodeEngine();
  await engine.run('CREATE TABLE agency (x INTEGER)');
  const load = loadSources(engine, stageRows({ scores: cleanScores }), frameworks(), concepts());
  await expect(load).rejects.toThrow(/^020_agency: /);
  await engine.close();
});
