import { expect, test } from 'vitest';
import { propose } from '../../../src/ingest/propose/propose';
import { readFile } from '../../../src/ingest/read/read';

const proposed = async (header: string, row: string) => {
  const text = `${header}\n${row}\n${row.replace('1', '2')}`;
  const { tables } = await readFile('สมมติ.csv', new TextEncoder().encode(text));
  const [table] = tables;
  return table && propose(table)?.mapping;
};

test('indicator, score, guideline and comment are scores, not measures', async () => {
  const mapping = await proposed('หน่วยงาน,ปี,ตัวชี้วัด,คะแนน,แนวทาง,ข้อเสนอแนะ', 'อบต.สมมติ,2564,1,90.00,ทำต่อ,ดี');
  expect(mapping?.subject).toBe('scores');
  expect(mapping?.roles.map(({ kind }) => kind)).toContain('score');
});

test('with who and when beside them they are measures', async () => {
  const mapping = await proposed(
    'หน่วยงาน,ปี,ตัวชี้วัด,แนวทาง,ผู้รับผิดชอบ,ระยะเวลา',
    'อบต.สมมติ,2565,1,ทำต่อ,กองคลัง,ตลอดปี',
  );
  expect(mapping?.subject).toBe('measures');
});
