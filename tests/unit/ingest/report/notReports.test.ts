import { describe, expect, test } from 'vitest';
import { otherDocuments } from '../../../fixtures/report/otherDocuments';
import { readBack } from '../../../fixtures/report/readBack';
import { formNames, rewritten } from '../../../fixtures/report/rewritten';

const ways = formNames.flatMap((form) => [1, 12].map((times) => [form, times] as const));

describe.each(ways)('as %s, the rows %d times', (form, times) => {
  const read = (document: keyof typeof otherDocuments) => {
    const { name, bytes } = rewritten(otherDocuments[document], form, times);
    return readBack(name, bytes);
  };

  test.each(['news', 'memo'] as const)('%s: nothing is found, and that is said', async (document) => {
    const { read: found, tables, findings } = await read(document);
    expect({ ...found, tables }).toMatchObject({
      measures: [],
      items: [],
      scores: [],
      total: '',
      tables: [],
    });
    expect(findings.map(({ rule, level }) => `${rule} ${level}`)).toContain('report-nothing error');
  });

  test.each(['plan', 'planOfYears', 'counts', 'prices'] as const)(
    '%s: its table is offered as it stands, no measure, item or score is made of it',
    async (document) => {
      const { read: found, tables, findings } = await read(document);
      expect(found).toMatchObject({ measures: [], items: [], scores: [], total: '' });
      expect(tables.map(({ gathered }) => gathered)).toEqual([undefined]);
      expect(findings.filter(({ rule }) => rule === 'table-unknown')).toEqual([]);
    },
  );

  test('the ranking of a province: the scores that are there, of each agency its own', async () => {
    const { read: found, tables } = await read('ranking');
    expect(found).toMatchObject({ measures: [], items: [] });
    const scores = Array.from({ length: times }, () => [96.21, 93.4, 88.07, 79.66]).flat();
    expect(found.scores).toEqual(scores.map((score) => ['total', score]));
    expect(tables.map(({ gathered }) => gathered)).toEqual([undefined]);
  });
});

test('who signed a memo is not kept', async () => {
  const { name, bytes } = rewritten(otherDocuments.memo, 'pipes');
  expect(JSON.stringify(await readBack(name, bytes))).not.toContain('นามสมมุติ');
});
