import type { ScoreRow, SourceRows } from './staged';

/** The golden case as rows: clean scores and items, and what the published document printed. */
const scoresOf = [97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36, 67.71, 31.25];
export const lostItems = [2, 12, 16, 17, 21, 22, 24, 27, 28, 29, 36, 37, 41, 42, 43].map((n) => `o${n}`);

export const cleanScores: readonly ScoreRow[] = scoresOf.map((score, index) => ({
  code: String(index + 1),
  score,
  printed: score.toFixed(2),
}));

export const cleanItems: readonly ScoreRow[] = lostItems.map((code) => ({ code, score: 0 }));

const guideline = 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ';
const preventing = 'การป้องกันการทุจริต';

/** Indicators as the document ranks them (5 printed under the name of 10), its text, its fifteen lines of items. */
export const statedRows: readonly ScoreRow[] = [
  { code: '1', score: 97.91 },
  { code: '10', score: 97.57, codePrinted: preventing },
  { code: '3', score: 95.6 },
  { code: '2', score: 95.5 },
  { code: '4', score: 95.41 },
  { code: '6', score: 92.69 },
  { code: '7', score: 89.82 },
  { code: '8', score: 87.36 },
  { code: '9', score: 67.71, printed: '๖๗.๗๑' },
  { code: '10', score: 31.25, codePrinted: preventing },
  { code: 'total', score: 95.7, printed: '๙๕.๗', tolerance: 0.05, level: 'B' },
  { code: '9', score: 27.71, printed: '๒๗.๗๑' },
  ...lostItems.map((code) =>
    code === 'o29' ? { code: 'o28', score: 0, note: guideline } : { code, score: 0 },
  ),
];

export const measures: SourceRows['measures'] = [
  { planYear: 2565, title: 'ปลูกฝังให้แยกเรื่องส่วนตัวออกจากเรื่องส่วนรวม', status: 'done', hasResult: true },
  { planYear: 2565, title: 'บอกข่าวโครงการให้ประชาชนทราบ', targets: ['9'], status: 'done', hasResult: true },
  {
    planYear: 2565,
    title: 'ดำเนินการตามมาตรการ',
    targets: ['o43'],
    basis: 'matched',
    status: 'done',
    hasResult: true,
  },
];
