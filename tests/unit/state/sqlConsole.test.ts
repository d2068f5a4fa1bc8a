import { expect, test, vi } from 'vitest';
import { ReadingFault, type Reading } from '../../../src/engine/reading';
import { SqlConsole } from '../../../src/state/sqlConsole.svelte';

const reading = (rows: number): Reading => ({ rows, columns: [], end: 'all' });

const opened = (read: () => Promise<Reading>) => {
  const loader = { version: 3, restart: vi.fn(async () => undefined), read: vi.fn(read) };
  const sql = new SqlConsole(loader);
  sql.text = 'SELECT 1';
  return { loader, sql };
};

test('an answer belongs to its text and its load, and is remembered once, latest first', async () => {
  const { sql } = opened(async () => reading(2));
  await sql.run();
  expect(sql.answer).toMatchObject({ sql: 'SELECT 1', version: 3, reading: { rows: 2 } });
  sql.text = 'SELECT 2';
  await sql.run();
  sql.text = 'SELECT 1';
  await sql.run();
  expect(sql.past.map((each) => each.sql)).toEqual(['SELECT 1', 'SELECT 2']);
});

test('a fault keeps the answer before it', async () => {
  const { sql, loader } = opened(async () => reading(2));
  await sql.run();
  loader.read.mockRejectedValueOnce(new ReadingFault('wrong', 'no such column', 7));
  await sql.run();
  expect(sql.fault).toEqual({ sql: 'SELECT 1', code: 'wrong', message: 'no such column', at: 7 });
  expect(sql.answer?.reading.rows).toBe(2);
  expect(sql.past).toEqual([{ sql: 'SELECT 1', rows: null }]);
  await sql.run();
  expect(sql.fault).toBeNull();
});

test('what tears the engine is said in our words', async () => {
  const { sql } = opened(() => Promise.reject(new Error('null function or function signature mismatch')));
  await sql.run();
  expect(sql.fault).toMatchObject({ code: 'torn', message: '' });
});

test('a second run while one is under way changes nothing', async () => {
  const { sql, loader } = opened(async () => reading(1));
  await Promise.all([sql.run(), sql.run()]);
  expect(loader.read).toHaveBeenCalledTimes(1);
});

test('a cancel that is heard leaves the engine; one that is not ends it after five seconds', async () => {
  vi.useFakeTimers();
  const heard = opened(() => new Promise(() => undefined));
  heard.loader.read.mockImplementationOnce(
    ((_: string, { signal }: { signal: AbortSignal }) =>
      new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      )) as never,
  );
  const first = heard.sql.run();
  heard.sql.cancel();
  await first;
  expect(heard.sql.fault?.code).toBe('cancelled');
  expect(heard.loader.restart).not.toHaveBeenCalled();

  const second = heard.sql.run();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(heard.sql.running).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  await second;
  expect(heard.sql.fault?.code).toBe('torn');
  expect(heard.loader.restart).toHaveBeenCalledTimes(1);
  expect(heard.sql.running).toBe(false);
  vi.useRealTimers();
});
