import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, normalise } from '../../../src/text/normalise';

describe('one spelling', () => {
  it.each([
    ['อํานาจ', 'อำนาจ'],
    ['นํ้า', 'น้ำ'],
    ['น้ํา', 'น้ำ'],
    ['เเผน', 'แผน'],
    ['\uFEFFการ\u200Bใช้\u00A0งบ ', 'การใช้ งบ'],
    ['cafe\u0301', 'café'],
    ['ต่าง  ๆ', 'ต่าง  ๆ'],
  ])('%j → %j', (text, expected) => expect(normalise(text)).toBe(expected));

  it('bare text knows neither white space nor case', () => {
    expect(bare(' หน่วยงาน\n ผู้รับ\tผิดชอบ E-Service ')).toBe('หน่วยงานผู้รับผิดชอบe-service');
  });

  it('a second time changes nothing', () => {
    const letters = fc.constantFrom(...'กนอมเแาำํ้่ิุู aA1๑\u200B\u00A0\u00AD\uFEFF\n');
    fc.assert(
      fc.property(fc.array(letters), (parts) => {
        const once = normalise(parts.join(''));
        expect(normalise(once)).toBe(once);
        expect(bare(bare(once))).toBe(bare(once));
      }),
    );
  });
});
