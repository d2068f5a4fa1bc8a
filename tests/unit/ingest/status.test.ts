import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStatus, progressText, saysSomething } from '../../../src/ingest/measures/status';

test.each([
  ['ดำเนินการ', 'done'],
  ['ดำเนินการแล้วเสร็จ', 'done'],
  ['ยังไม่ได้ดำเนินการ', 'planned'],
  ['ยังไม่แล้วเสร็จ', 'planned'],
  ['อยู่ระหว่างดำเนินการ', 'underway'],
  ['กำลังดำเนินการ', 'underway'],
  ['☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - จัดแล้ว', 'done'],
  ['☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ', 'planned'],
  ['', null],
  ['-', null],
  ['งบ 5,000 บาท', null],
  ['☑ ดำเนินการ - รายงานเรื่องที่ยังไม่แล้วเสร็จ', 'done'],
  ['<input type="checkbox"/> ยังไม่ได้ดำเนินการ <input checked="" type="checkbox"/> ดำเนินการ - ก', 'done'],
  ['[ ] ยังไม่ได้ดำเนินการ [x] อยู่ระหว่างดำเนินการ [ ] ดำเนินการ', 'underway'],
  ['( ) ยังไม่ได้ดำเนินการ (✓) ดำเนินการ', 'done'],
  ['( / ) ยังไม่ดำเนินการ (  ) ดำเนินการแล้ว', 'planned'],
  ['\u{F0A8} ยังไม่ได้ดําเนินการ \u{F0FE} ดําเนินการ', 'done'],
  ['☐ ยังไม่ได้ดำเนินการ ✓ ดำเนินการ', 'done'],
  // Labels before their boxes.
  ['ดำเนินการ ☑ ยังไม่ได้ดำเนินการ ☐', 'done'],
  ['ดำเนินการ ☐ ยังไม่ได้ดำเนินการ ☑ - รอแผน', 'planned'],
  ['ดำเนินการ ☑ ยังไม่ได้ดำเนินการ ☐ จัดทำแผน', 'done'],
  // None or several ticked say nothing.
  ['☐ ยังไม่ได้ดำเนินการ ☐ ดำเนินการ', null],
  ['☑ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ', null],
  ['☐', null],
])('%j is %s', (cell, status) => {
  expect(parseStatus(cell)).toBe(status);
});

test.each([
  ['ประชุมแล้ว 24 ก.พ. 2565', true],
  ['☑ ดำเนินการ - จัดประชุม', true],
  ['☑ ดำเนินการ', false],
  ['ยังไม่ได้ดำเนินการ', false],
  ['-', false],
  ['', false],
])('%j reports something: %s', (cell, says) => {
  expect(saysSomething(cell)).toBe(says);
});

test.each([
  ['☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ - ทำ ก - ทำ ข', '- ทำ ก - ทำ ข'],
  ['☐ ยังไม่ได้ดำเนินการ\n☑ ดำเนินการ\n- ทำ ก\n- ทำ ข', '- ทำ ก\n- ทำ ข'],
  ['<p>☐ ยังไม่ได้ดำเนินการ</p><p>☑ ดำเนินการ</p><p>- ทำ ก</p>', '- ทำ ก'],
  ['☑ ดำเนินการ - ทำ ก ☐ ยังไม่ได้ดำเนินการ', '- ทำ ก'],
  ['ดำเนินการ ☑ ยังไม่ได้ดำเนินการ ☐ - ทำ ก', '- ทำ ก'],
  ['ผลไตรมาส: ☐ ยังไม่ได้ดำเนินการ ☑ ดำเนินการ', 'ผลไตรมาส:'],
  ['☐ ร่าง ☑ ประกาศ - ทำ ก', '- ทำ ก'],
  ['☑ ดำเนินการจัดประชุม', 'ดำเนินการจัดประชุม'],
  ['☑ มี จำนวน ๓ เรื่อง', 'จำนวน ๓ เรื่อง'],
  ['ทำ ก แล้ว', 'ทำ ก แล้ว'],
  ['', ''],
])('of %j the report is %j', (cell, text) => {
  expect(progressText(cell)).toBe(text);
});

test('whatever the box, the order and the report, a form says what is ticked', () => {
  const boxes = fc.constantFrom(
    ['☐', '☑'],
    ['☐', '☒'],
    ['□', '■'],
    ['[ ]', '[x]'],
    ['( )', '(✓)'],
    ['\u{F0A8}', '\u{F0FE}'],
    ['<input type="checkbox">', '<input type="checkbox" checked>'],
  );
  const labels = [
    ['ยังไม่ได้ดำเนินการ', 'planned'],
    ['อยู่ระหว่างดำเนินการ', 'underway'],
    ['ดำเนินการ', 'done'],
  ] as const;
  const report = fc.constantFrom('', ' - ทำแผนยังไม่เสร็จ', '\n- ทำ ก\n- ทำ ข');
  fc.assert(
    fc.property(
      boxes,
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      fc.nat(2),
      fc.boolean(),
      report,
      (pair, order, chosen, before, text) => {
        const [empty, full] = pair;
        const form = order.map((at) => {
          const box = at === chosen ? full : empty;
          const label = labels[at]?.[0] ?? '';
          return before ? `${label} ${box}` : `${box} ${label}`;
        });
        const cell = form.join(' ') + text;
        expect(parseStatus(cell)).toBe(labels[chosen]?.[1]);
        expect(progressText(cell)).toBe(text.trim());
      },
    ),
  );
});
