import { expect, test } from 'vitest';
import { readFramework } from '../../../../src/ingest/read/readFramework';
import { findingText } from '../../../../src/text/messages/findings';
import { encode } from '../../../fixtures/ingest/encode';
import { ownFramework } from '../../../fixtures/ownFramework';

// Windows-874 as the fixture writes it has no curly apostrophe.
const text = JSON.stringify(ownFramework(2570)).replaceAll('’', "'");

test.each(['utf-8', 'utf-16le', 'windows-874'] as const)('a framework saved as %s is read', (encoding) => {
  expect(readFramework(encode(text, encoding)).framework).toEqual(JSON.parse(text));
});

test.each([
  ['nothing', new Uint8Array(), 'file-empty'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'framework-json'],
  ['a JSON of something else', encode('[1, 2]', 'utf-8'), 'framework-shape'],
  ['a year of the common era', encode(text.replace('2570', '2027'), 'utf-8'), 'framework-year'],
  ['more than any framework holds', new Uint8Array(10_000_001), 'file-too-large'],
])('%s is refused', (_what, bytes, rule) => {
  const { framework, findings } = readFramework(bytes);
  expect([framework, findings[0]?.rule, findings[0]?.level]).toEqual([null, rule, 'error']);
});

test('a long value is cut, and the sentence names node and sum', () => {
  const long = ownFramework(2570, { OIT: { weight: 0.5 }, '9.1': { parent: 'ก'.repeat(400) } });
  const { findings } = readFramework(encode(JSON.stringify(long), 'utf-8'));
  expect(Math.max(...findings.map(({ value }) => value.length))).toBeLessThan(100);
  const weights = findings.find(({ rule, about }) => rule === 'framework-weights' && about === 'total');
  if (!weights) throw new Error('no finding');
  expect(findingText(weights, 'th').what).toBe('ค่าน้ำหนักของรายการใต้ total รวมได้ 1.1 ต้องรวมได้ 1');
  expect(findingText(weights, 'en').what).toBe(
    'The weights below total add up to 1.1; they must add up to 1.',
  );
});
