import { expect, test } from 'vitest';
import { isHtml } from '../../../../src/ingest/read/detect';
import { textKind } from '../../../../src/ingest/read/textKind';

const report =
  'รายงานผล (สมมติ)\nหน่วยงานสมมติ\n\nประเด็นที่ ๑ ก\n\nก\tข\tค\n๑\tข\tค\n\nประเด็นที่ ๒ ข\n\nก\tข\tค\n๑\tข\tค\n';

test.each([
  ['a.csv', 'บรรทัดเดียว', 'table'],
  ['a.TSV', report, 'table'],
  ['a.md', 'ก\tข\n๑\t๒\n', 'text'],
  ['a.html', 'ก\tข\n', 'html'],
  ['a.csv', '<!DOCTYPE html><p>ก', 'html'],
  ['', '<meta charset="utf-8"><p>ก', 'html'],
  ['a.txt', 'ก\tข\n๑\t๒\n', 'table'],
  ['', 'ก,ข\n1,2\n3,4\n5,6\n7,8\nแหล่งข้อมูล\n', 'table'],
  ['', 'ก\tข\tค\n1\n2\t3\t4\n5\n', 'text'],
  ['a.txt', report, 'text'],
  ['ไม่มีนามสกุล', 'ข้อความ\n\nข้อความอีกบรรทัด\n', 'text'],
  ['', '| ก | ข |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n', 'text'],
  ['', 'ก|ข\n1|2\n3|4\n', 'table'],
  ['a.txt', '\t๑. ย่อหน้า\n\t๒. ย่อหน้าอีก\nหัวเรื่อง\n', 'text'],
] as const)('%s %j is read as %s', (name, text, kind) => {
  expect(textKind(name, text, true)).toBe(kind);
});

test('titles above the header of a report make a document of a text however many rows follow', () => {
  const rows = '๑\tข\tค\n'.repeat(50);
  const titles = 'รายงานสมมติ\nหน่วยงานสมมติ\n\n';
  const header = 'อันดับ\tตัวชี้วัด\tคะแนน\n';
  expect(textKind('', titles + header + rows, true)).toBe('text');
  expect(textKind('', header + rows, true)).toBe('table');
  expect(textKind('', `${titles}ก\tข\tค\n${rows}`, true)).toBe('table');
});

test('rows of different lengths are a table where nothing but rows follows, else a document', () => {
  const rows = 'ก\tข\tค\tง\n1\t2\n1\t2\t3\n1\t2\t3\t4\n1\t2\n';
  expect(textKind('', rows, true)).toBe('table');
  expect(textKind('', `${rows}ข้อความ\n${rows}`, true)).toBe('text');
});

test('a page is known after a declaration or a comment, not by a tag in the middle', () => {
  expect(isHtml('<?xml version="1.0"?>\n<!DOCTYPE html>')).toBe(true);
  expect(isHtml('<!-- saved from url -->\r\n<html>')).toBe(true);
  expect(isHtml('ก <table>')).toBe(false);
  expect(isHtml('<ชื่อ>')).toBe(false);
});
