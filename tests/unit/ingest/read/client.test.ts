import { afterEach, expect, test } from 'vitest';
import { IngestClient, type KeptResult, type Port } from '../../../../src/ingest/worker/client';
import { createService } from '../../../../src/ingest/worker/service';
import type { FromWorker, ToWorker } from '../../../../src/ingest/worker/workerMessages';
import { encode } from '../../../fixtures/ingest/encode';
import { layoutTexts } from '../../../fixtures/ingest/layouts';

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** The service at one end of a real channel, the client at the other: what a worker does, messages copied and all. */
function connect(): IngestClient {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  const serve = createService((message, transfer) => {
    port2.postMessage(message, transfer);
  });
  port2.onmessage = ({ data }: MessageEvent<ToWorker>) => void serve(data);
  return new IngestClient(port1 as unknown as Port);
}

const big = `รหัส,คะแนน\n${`${'1'.repeat(150)},90\n`.repeat(30_000)}`;

test('read, propose and stage; the page gets the first rows, the worker keeps all', async () => {
  const client = connect();
  const bytes = encode(`หน่วยงาน,ปี,รหัส,คะแนน\n${'อบต.ก,2564,1,90\n'.repeat(500)}`, 'utf-8');
  const seen: number[] = [];
  const { tables, encodings } = await client.readFile('a.csv', bytes, {
    onProgress: ({ rows }) => seen.push(rows),
  });
  expect(bytes.byteLength).toBe(0);
  expect(encodings).toHaveLength(4);
  expect(seen.at(-1)).toBe(501);
  const [table] = tables;
  if (!table) throw new Error('no table');
  expect([table.rows.length, table.lines.length, table.rowCount]).toEqual([200, 200, 501]);
  const proposal = await client.propose(table);
  expect(proposal?.mapping.layout).toBe('long');
  if (!proposal) throw new Error('no proposal');
  const staged = await client.stage(table, proposal.mapping, { edits: [], sourceId: 1 });
  expect(staged.rowsRead).toBe(500);
  expect(staged.tables.stage_score?.byteLength).toBeGreaterThan(0);
  await client.forget(table);
  await expect(client.propose(table)).rejects.toThrow('forgotten');
});

test.each([
  ['of plain text', ''],
  ['that was read otherwise and stays', '"'],
])('a table %s is put away, and its rows are there when they are asked for', async (_, quote) => {
  const client = connect();
  const rows = `อบต.ก,2564,1,90\n${`อบต.${quote}ข${quote},2564,1,91\n`.repeat(300)}`;
  const read = async () => {
    const { tables } = await client.readFile('a.csv', encode(`หน่วยงาน,ปี,รหัส,คะแนน\n${rows}`, 'windows-874'));
    if (!tables[0]) throw new Error('no table');
    return tables[0];
  };
  const [table, other] = [await read(), await read()];
  const proposal = await client.propose(table);
  if (!proposal) throw new Error('no proposal');
  for (let turn = 0; turn < 2; turn += 1) {
    await client.putAway(table);
    const [away, there] = await Promise.all([table, other].map((each) => client.rowsAt(each, [1, 2, 250])));
    expect(away).toEqual(there);
    expect(away?.[1]).toEqual(['อบต.ก', '2564', '1', '90']);
  }
  await Promise.all([client.putAway(table), client.putAway(table)]);
  const options = { edits: [{ row: 2, column: 3, value: '95' }], sourceId: 1 };
  const [one, two] = await Promise.all(
    [table, other].map((each) => client.stage(each, proposal.mapping, options)),
  );
  expect(one).toEqual(two);
  await client.forget(table);
  await client.putAway(table);
  await expect(client.rowsAt(table, [1])).rejects.toThrow('forgotten');
});

test('part of a larger buffer is copied, not torn out of it', async () => {
  const whole = encode(`xx${layoutTexts.wide}`, 'utf-8');
  const { tables } = await connect().readFile('a.tsv', whole.subarray(2));
  expect(tables).toHaveLength(1);
  expect(whole.byteLength).toBeGreaterThan(0);
});

test('a table the worker never saw goes along with the question', async () => {
  const rows = [
    ['ตัวชี้วัด', 'คะแนน'],
    ['1', '90'],
  ];
  const table = { file: '', sheet: null, kind: 'pasted', encoding: null, rows, lines: [1, 2] } as const;
  expect((await connect().propose(table))?.mapping.layout).toBe('long');
});

test('an aborted call rejects at once, other calls go on', async () => {
  const client = connect();
  const abort = new AbortController();
  const cancelled = client.readFile('a.csv', encode(big, 'utf-8'), { signal: abort.signal });
  const pasted = client.readPasted(layoutTexts.long);
  abort.abort();
  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect((await pasted).tables).toHaveLength(1);
  const never = client.readPasted('', { signal: abort.signal });
  await expect(never).rejects.toMatchObject({ name: 'AbortError' });
});

test('tables that arrive after their call was cancelled are let go in the worker too', async () => {
  const sent: unknown[] = [];
  const port: Port = { onmessage: null, postMessage: (message) => void sent.push(message) };
  const client = new IngestClient(port);
  const abort = new AbortController();
  const reading = client.readFile('a.csv', encode(layoutTexts.long, 'utf-8'), { signal: abort.signal });
  abort.abort();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  const tables = [{ kept: 7 }] as unknown as KeptResult['tables'];
  const answer = { tables, findings: [], encodings: [] };
  port.onmessage?.({ data: { id: 1, is: 'answer', answer } } as unknown as MessageEvent<FromWorker>);
  expect(sent.at(-1)).toMatchObject({ do: 'forget', table: 7 });
});

test('cancel ends whatever is under way', async () => {
  const client = connect();
  const reading = client.readFile('a.csv', encode(big, 'utf-8'));
  client.cancel();
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
});

test('the service stops reading when it hears the cancel', async () => {
  const answers: string[] = [];
  const serve = createService(({ is }) => answers.push(is));
  const reading = serve({ id: 1, do: 'read', name: 'a.csv', bytes: encode(big, 'utf-8') });
  await serve({ id: 1, do: 'cancel' });
  await reading;
  expect(answers.at(-1)).toBe('cancelled');
});

test('a worker that cannot start fails every call instead of hanging', async () => {
  const port: Port = { postMessage: () => undefined, onmessage: null, onerror: null };
  const waiting = new IngestClient(port).readPasted('ก');
  port.onerror?.({ message: 'blocked' } as ErrorEvent);
  await expect(waiting).rejects.toThrow('blocked');
});

test('rows are given back whole by their physical lines, also beyond the preview', async () => {
  const client = connect();
  const text = `หน่วยงาน,คะแนน\n${Array.from({ length: 500 }, (_, index) => `อบต.${index},${index}`).join('\n')}`;
  const [table] = (await client.readFile('a.csv', encode(text, 'utf-8'))).tables;
  if (!table) throw new Error('no table');
  expect(await client.rowsAt(table, [401, 3])).toEqual([
    ['อบต.1', '1'],
    ['อบต.399', '399'],
  ]);
});

test('a pasted table carries the name it was given', async () => {
  const pasted = await connect().readPasted(layoutTexts.long, { name: 'ตารางที่วาง 1' });
  expect(pasted.tables[0]?.file).toBe('ตารางที่วาง 1');
});
