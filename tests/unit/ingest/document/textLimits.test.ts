import { expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';

test.each(['\t', '|', '"\n', '"', 'ก\t"\n', '**\n', '<table>\n', '<td>', '# ', '1.\t', '|-', '\\|', '\n'])(
  'a million characters of %j take bounded time',
  (part) => {
    const start = performance.now();
    textDocument('a', part.repeat(1_000_000 / part.length));
    expect(performance.now() - start).toBeLessThan(5000);
  },
);

test('over a limit the rest is still read, and it is said', () => {
  const long = textDocument('a', 'ก\n'.repeat(250_000));
  expect(long.blocks).toHaveLength(200_000);
  expect(long.findings).toMatchObject([{ rule: 'document-too-long', detail: 'blocks', expected: '200000' }]);
  const wide = textDocument('a', `${'1\t'.repeat(4999)}1\n${'1\t2\n'.repeat(10_000)}`);
  expect(wide.findings).toEqual([]);
  expect(wide.blocks).toHaveLength(10_001);
});
