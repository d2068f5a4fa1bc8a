import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import { readPasted } from '../../../src/ingest/read/read';
import { createService } from '../../../src/ingest/worker/service';
import type { FromWorker } from '../../../src/ingest/worker/workerMessages';
import { ownFramework } from '../../fixtures/ownFramework';

const own = [ownFramework(2570, { '3': { nameTh: 'ความพร้อมรับภัยดิจิทัล' } })];
const text = 'หน่วยงาน\tปี\tความพร้อมรับภัยดิจิทัล\tการป้องกันการทุจริต\nอบต.ก\t2570\t90\t80\n';
const [table] = (await readPasted(text, 'ตาราง')).tables;
if (!table) throw new Error('no table');

test('a name that only the own framework has is recognised by it', () => {
  const roles = (frameworks: typeof own) => propose(table, frameworks)?.mapping.roles[2];
  expect(roles(own)).toMatchObject({ kind: 'node', code: '3' });
  expect(roles([])).toEqual({ kind: 'ignore' });
});

test('the worker proposes and stages by the frameworks that come with the request', async () => {
  const said: FromWorker[] = [];
  const serve = createService((message) => said.push(message));
  const answers = () => said.flatMap((message) => (message.is === 'answer' ? [message.answer] : []));
  const mapping = propose(table, own)?.mapping;
  if (!mapping) throw new Error('no proposal');
  await serve({ id: 1, do: 'propose', table, frameworks: own });
  expect(answers()[0]).toMatchObject({ mapping });
  const stage = { do: 'stage', table, mapping, edits: [], sourceId: 1 } as const;
  await serve({ id: 2, ...stage, frameworks: own });
  await serve({ id: 3, ...stage, frameworks: [] });
  const rules = answers().map((answer) =>
    answer && 'refused' in answer ? answer.refused.map(({ rule }) => rule) : null,
  );
  expect(rules.slice(1)).toEqual([[], ['framework-missing']]);
});
