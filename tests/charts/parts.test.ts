import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, periodWords, spanOf } from '../../src/charts/calendar/spans';
import { dodge } from '../../src/charts/dodge';
import { percent } from '../../src/charts/figures';
import { leading } from '../../src/charts/leading';
import { bandsOf } from '../../src/charts/levelGauge/bands';
import { measureText } from '../../src/charts/measure';
import { nextHit } from '../../src/charts/roving';
import { spoken } from '../../src/charts/scene';
import { breakLines } from '../../src/charts/textBlock';
import { calendar, letterLevels, longName, wordLevels } from './samples';

describe('measureText', () => {
  it('gives marks above and below no width and stays within a few per cent above the real width', () => {
    expect(measureText('ปี่', 15)).toBe(measureText('ป', 15));
    // Measured by Chromium in Sarabun 400 at 100 px.
    const real = { การป้องกันการทุจริต: 830.3, '97.91': 245.2, กำไรก่ำ: 299.6 };
    for (const [text, width] of Object.entries(real)) {
      expect(measureText(text, 100) / width).toBeGreaterThan(1);
      expect(measureText(text, 100) / width).toBeLessThan(1.06);
    }
  });
});

describe('breakLines', () => {
  it('loses no letter, keeps within the width and leaves no short word alone on the last line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 700 }), (width) => {
        const lines = breakLines(longName, width, measureText, 15);
        expect(lines.join('').replaceAll(' ', '')).toBe(longName.replaceAll(' ', ''));
        for (const line of lines) expect(measureText(line, 15)).toBeLessThanOrEqual(width);
      }),
    );
    const name = 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน';
    const lines = breakLines(name, 250, measureText, 15);
    expect(measureText(lines.at(-1) ?? '', 15)).toBeGreaterThan(100);
  });
});

describe('leading', () => {
  it.each([
    [[13.75, 6.46, 1.26, 1.02], 2],
    [[5, 5, 1.25, 1.25], 2],
    [[3, 2.9, 2.8, 2.7, 2.6], 3],
    [[9, 1, 1], 1],
    [[4], 1],
    [[0, 0], 0],
    [[], 0],
  ])('of %j are %i', (values, count) => expect(leading(values)).toBe(count));
});

describe('dodge', () => {
  it('keeps order, never overlaps, and stays inside where all fit', () => {
    const wishes = fc.array(
      fc.record({
        y: fc.double({ min: 0, max: 400, noNaN: true }),
        height: fc.integer({ min: 10, max: 40 }),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(wishes, (wanted) => {
        const placed = dodge(wanted, 0, 400)
          .map((y, index) => ({ y, half: (wanted[index]?.height ?? 0) / 2 }))
          .sort((a, b) => a.y - b.y);
        placed.slice(1).forEach((label, index) => {
          const above = placed[index];
          expect(label.y - label.half).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.half ?? 0) - 1e-9);
        });
        expect((placed[0]?.y ?? 0) - (placed[0]?.half ?? 0)).toBeGreaterThanOrEqual(-1e-9);
        expect((placed.at(-1)?.y ?? 0) + (placed.at(-1)?.half ?? 0)).toBeLessThanOrEqual(400 + 1e-9);
      }),
    );
  });
});

describe('nextHit', () => {
  const hit = (key: string, x: number, y: number) => ({
    key,
    x,
    y,
    width: 10,
    height: 10,
    tip: { title: key, lines: [] },
  });
  const grid = [hit('a', 0, 0), hit('b', 20, 0), hit('c', 0, 20), hit('d', 20, 20)];
  const [a, , , d] = grid;
  it('walks a grid in four directions and stops at its edges', () => {
    if (!a || !d) throw new Error('grid');
    expect(nextHit(grid, a, 'ArrowRight')?.key).toBe('b');
    expect(nextHit(grid, a, 'ArrowDown')?.key).toBe('c');
    expect(nextHit(grid, d, 'ArrowUp')?.key).toBe('b');
    expect(nextHit(grid, a, 'ArrowUp')).toBeUndefined();
    expect(nextHit(grid, a, 'End')?.key).toBe('d');
    expect(nextHit(grid, a, 'x')).toBeUndefined();
  });
  it('in a single column right and left step as well', () => {
    const column = [hit('a', 0, 0), hit('b', 0, 20)];
    if (!a) throw new Error('grid');
    expect(nextHit(column, column[0] ?? a, 'ArrowRight')?.key).toBe('b');
  });
});

describe('calendar spans', () => {
  const row = (index: number) =>
    calendar[index] ?? {
      measure_id: 0,
      title: '',
      start_date: null,
      end_date: null,
      period_text: null,
      progress: '',
    };
  it('places a period in the fiscal year and marks open ends', () => {
    const first = spanOf(row(0), 2565);
    if (first === null || first === 'outside') throw new Error('inside');
    expect(first.from).toBeCloseTo(92 / 365, 9);
    expect(first.to).toBeCloseTo(1, 9);
    expect([first.openStart, first.openEnd]).toEqual([false, false]);
    expect(spanOf(row(2), 2565)).toMatchObject({ openStart: false, openEnd: true });
    expect(spanOf(row(3), 2565)).toMatchObject({ openStart: true, openEnd: false });
    expect(spanOf(row(7), 2565)).toMatchObject({ from: 0, to: 1, openStart: true, openEnd: true });
    expect(spanOf(row(4), 2565)).toBeNull();
    expect(spanOf(row(6), 2565)).toBe('outside');
  });
  it('says it in words', () => {
    expect(dateText('2021-10-01', 'th')).toBe('1 ต.ค. 2564');
    expect(periodWords(row(2), 'th')).toBe('ตั้งแต่ 15 ก.พ. 2565');
    expect(periodWords(row(4), 'th')).toBe('ไม่ระบุช่วงเวลา');
  });
});

describe('small words', () => {
  it('percent does not round something away to nothing', () => {
    expect([0, 0.001, 0.08, 0.505, 1].map(percent)).toEqual(['0%', '<1%', '8%', '51%', '100%']);
  });
  it('spoken joins title and values', () => {
    expect(
      spoken({
        title: '10 ก',
        lines: [
          ['คะแนน', '31.25'],
          ['หายไป', '13.75'],
        ],
      }),
    ).toBe('10 ก: คะแนน 31.25, หายไป 13.75');
  });
  it('bands name levels of one border together and begin at 50 or below the total', () => {
    expect(bandsOf({ total: 86, levels: wordLevels }).map(({ level }) => level)).toEqual([
      'ต้องปรับปรุงโดยด่วน',
      'ต้องปรับปรุง',
      'ผ่านดี / ผ่าน',
      'ผ่านดีเยี่ยม',
    ]);
    expect(bandsOf({ total: 75.7, levels: letterLevels })[0]).toMatchObject({ level: 'E', from: 50 });
    expect(bandsOf({ total: 42, levels: letterLevels })[0]).toMatchObject({
      level: 'F',
      from: 40,
      border: null,
    });
  });
});
