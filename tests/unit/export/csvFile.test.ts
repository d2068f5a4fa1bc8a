import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../src/export/csvFile';

describe('csvFile', () => {
  const columns = [
    { key: 'name', label: 'ตัวชี้วัด' },
    { key: 'year', label: 'ปี', numeric: true, decimals: 0 as const },
    { key: 'score', label: 'คะแนน', numeric: true },
  ];

  it('begins with a byte order mark, rounds half up at the end and leaves no data empty', () => {
    const rows = [
      { name: 'การใช้อำนาจ', year: 2564, score: 84.995 },
      { name: 'การใช้งบประมาณ', year: 2564, score: null },
    ];
    expect(csvFile({ columns, rows })).toBe(
      '\uFEFFตัวชี้วัด,ปี,คะแนน\r\nการใช้อำนาจ,2564,85\r\nการใช้งบประมาณ,2564,\r\n',
    );
  });

  it('neutralises text that a spreadsheet would run, and keeps negative numbers numbers', () => {
    const text = csvFile({ columns, rows: [{ name: '=HYPERLINK("x")', year: 2564, score: -3.1 }] });
    expect(text).not.toMatch(/(^|,|")=HYPERLINK/m);
    expect(text).toContain(',-3.1\r\n');
  });
});
