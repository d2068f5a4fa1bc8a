import { describe, expect, it } from 'vitest';
import { describe as calendar } from '../../src/charts/calendar/describe';
import { describe as coverageMatrix } from '../../src/charts/coverageMatrix/describe';
import { describe as coverageShare } from '../../src/charts/coverageShare/describe';
import { describe as heatMap } from '../../src/charts/heatMap/describe';
import { describe as levelGauge } from '../../src/charts/levelGauge/describe';
import { describe as lostItems } from '../../src/charts/lostItems/describe';
import { describe as persistence } from '../../src/charts/persistence/describe';
import { describe as scoreBars } from '../../src/charts/scoreBars/describe';
import { describe as smallMultiples } from '../../src/charts/smallMultiples/describe';
import { describe as twoYears } from '../../src/charts/twoYears/describe';
import { describe as unitLoad } from '../../src/charts/unitLoad/describe';
import { describe as waterfall } from '../../src/charts/waterfall/describe';
import type { Language } from '../../src/text/messages/define';
import * as samples from './samples';

const shares = [
  { reach: 'direct', progress: 'done', lost_points: 1.94, share: 0.08 },
  { reach: 'general', progress: 'planned', lost_points: 9.96, share: 0.41 },
  { reach: 'none', progress: null, lost_points: 12.4, share: 0.51 },
];

const findings: readonly (readonly [string, (lang: Language) => string, string, string])[] = [
  [
    'scoreBars',
    (lang) => scoreBars(samples.scores, lang),
    'การป้องกันการทุจริต และ การเปิดเผยข้อมูล ทำให้เสียคะแนนรวม 20.21 จากที่หายไป 24.30',
    'Corruption prevention and Information disclosure cost 20.21 of the 24.30 points lost',
  ],
  ['scoreBars of nothing', (lang) => scoreBars([], lang), 'ยังไม่มีคะแนนของปีนี้', 'No scores for this year yet'],
  [
    'lostItems',
    (lang) => lostItems(samples.lostItems(15), lang),
    'ข้อที่ไม่ได้คะแนน 15 ข้อมีค่าไม่เท่ากัน o42 และ o43 มีค่ามากที่สุด 5.00 คะแนน',
    '15 lost items are not worth the same: o42 and o43 most, 5.00 points',
  ],
  ['lostItems of none', (lang) => lostItems([], lang), 'ไม่มีข้อที่เสียคะแนน', 'No item was lost'],
  [
    'two years',
    (lang) => twoYears(samples.twoYears, lang),
    'จากปี 2563 ถึง 2564 ดีขึ้น 4 ตัวชี้วัด ลดลง 4 ลดลงมากที่สุดคือ 9 การเปิดเผยข้อมูล −12.50',
    'From 2563 to 2564 4 indicators rose and 4 fell; 9 Information disclosure fell most, −12.50',
  ],
  [
    'smallMultiples',
    (lang) => smallMultiples(samples.history(2562, 2564), lang),
    'ปี 2564 มี 2 จาก 10 ตัวชี้วัดต่ำกว่า 85 คือ 10 การป้องกันการทุจริต และ 9 การเปิดเผยข้อมูล',
    'In 2564 2 of 10 indicators are below 85: 10 Corruption prevention and 9 Information disclosure',
  ],
  [
    'heatMap',
    (lang) => heatMap(samples.history(2564, 2564), lang),
    'ต่ำที่สุดคือ 10 การป้องกันการทุจริต ปี 2564 ได้ 31.25 ต่ำกว่า 85 รวม 2 จาก 10 ค่า',
    'Lowest is 10 Corruption prevention in 2564 with 31.25; 2 of 10 values are below 85',
  ],
  [
    'waterfall',
    (lang) => waterfall(samples.waterfall(), lang),
    'คะแนนรวมเพิ่มขึ้น 5.24 จาก 70.46 เป็น 75.70 ส่วนใหญ่มาจาก 10 การป้องกันการทุจริต +2.26',
    'The total rose by 5.24 from 70.46 to 75.70, mostly by 10 Corruption prevention +2.26',
  ],
  [
    'coverageMatrix',
    (lang) => coverageMatrix(samples.matrix(6, 2), lang),
    'จุดที่เสียคะแนน 6 จุด: มีมาตรการตรงจุด 2 โดยอ้อม 2 ไม่มีมาตรการ 2',
    '6 points of loss: 2 with a direct measure, 2 general only, 2 without',
  ],
  [
    'coverageShare',
    (lang) => coverageShare({ rows: shares, measures: 3, planYear: 2565 }, lang),
    'มาตรการปี 2565 ตรงกับคะแนนที่หายไป 8% โดยอ้อม 41% ไม่มีมาตรการ 51%',
    'Measures of 2565 aim directly at 8% of the lost points, generally at 41%, not at 51%',
  ],
  [
    'calendar',
    (lang) => calendar({ fiscalYear: 2565, rows: samples.calendar }, lang),
    'ปีงบประมาณ 2565 มี 9 มาตรการ ทำแล้ว 5 ไม่ระบุช่วงเวลา 2',
    'Fiscal year 2565 has 9 measures, 5 done, 2 without a period',
  ],
  [
    'unitLoad',
    (lang) => unitLoad(samples.units(3), lang),
    'สำนักปลัด รับผิดชอบมากที่สุด 9 มาตรการ ทำแล้ว 5',
    'สำนักปลัด carries most: 9 measures, 5 done',
  ],
  [
    'persistence',
    (lang) => persistence(samples.persistence(false), lang),
    '10 การป้องกันการทุจริต เป็นจุดอ่อน 5 ใน 5 ปีล่าสุด',
    '10 Corruption prevention was weak in 5 of the last 5 years',
  ],
  [
    'levelGauge',
    (lang) => levelGauge({ total: 75.7, levels: samples.letterLevels }, lang),
    'คะแนนรวม 75.70 อยู่ในช่วงระดับ B ขาดอีก 9.30 จึงถึงระดับ A',
    'A total of 75.70 is in the range of level B; 9.30 more reaches A',
  ],
  [
    'levelGauge judges the rounded value',
    (lang) => levelGauge({ total: 94.995, levels: samples.letterLevels }, lang),
    'คะแนนรวม 95.00 อยู่ในช่วงระดับ AA',
    'A total of 95.00 is in the range of level AA',
  ],
];

describe('the finding in words', () => {
  it.each(findings)('%s', (_, sentence, thai, english) => {
    expect(sentence('th')).toBe(thai);
    expect(sentence('en')).toBe(english);
  });
});
