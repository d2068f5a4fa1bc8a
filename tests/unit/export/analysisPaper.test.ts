import { describe, expect, it } from 'vitest';
import { analysisPaper } from '../../../src/export/paper/analysisPaper';
import type { AnalysisFacts, PaperOptions } from '../../../src/export/paper/facts';
import { measuresPaper } from '../../../src/export/paper/measuresPaper';
import type { Paper } from '../../../src/export/paper/paper';
import { publishedItems } from '../../../src/export/paper/publishedItems';
import { built, golden, startOf } from '../plan/start';
import { factsFrom, goldenFacts, plan, planOf, rowOf } from './paperFixture';

const options: PaperOptions = { digits: 'arabic', order: 'indicator', lang: 'th' };
const said = ({ blocks }: Paper): string => JSON.stringify(blocks);
const headings = ({ blocks }: Paper): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
const tables = ({ blocks }: Paper) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('analysisPaper', () => {
  it('names the item of the plan year, and says where its number is not confirmed', () => {
    expect(said(analysisPaper(goldenFacts(), plan, options))).toContain('ข้อ o42 ของแบบวัด OIT');
    expect(said(measuresPaper(goldenFacts(), plan, options))).toContain('ข้อ o43 ของแบบวัด OIT');
    const later = goldenFacts({ published: publishedItems(2567) });
    expect(said(analysisPaper(later, plan, options))).toMatch(/เลขข้อ o34 .*ยังไม่ได้รับการยืนยัน/);
    expect(said(measuresPaper(later, plan, options))).toContain('ข้อ o35');
    const none = goldenFacts({ published: publishedItems(2560) });
    expect(said(analysisPaper(none, plan, options))).not.toMatch(/ข้อ \S+ ของแบบวัด OIT ปี/);
  });

  it('has the total, the level and every lost item with its points', () => {
    const paper = analysisPaper(goldenFacts(), plan, options);
    expect(said(paper)).toContain('ได้คะแนน 75.70 คะแนน อยู่ในระดับ B');
    const lost = tables(paper)[1]?.rows ?? [];
    expect(lost.map(([code]) => code)).toHaveLength(15);
    expect(lost[0]?.slice(2)).toEqual(['0.00', '5.00']);
    const [first, ...others] = goldenFacts().itemsLost;
    const noted = first ? [{ ...first, note: 'ไม่พบเอกสาร' }, ...others] : [];
    const again = analysisPaper(goldenFacts({ itemsLost: noted }), plan, options);
    expect(tables(again)[1]?.rows[0]?.at(-1)).toBe('ไม่พบเอกสาร');
  });

  it('lists what is below the pass line first and then what fell', () => {
    const lists = analysisPaper(goldenFacts(), plan, options).blocks.flatMap((block) =>
      block.kind === 'list' ? [block.entries.map((entry) => /ที่ (\d+)/.exec(entry)?.[1])] : [],
    );
    expect(lists.slice(0, 2)).toEqual([
      ['10', '9'],
      ['8', '5'],
    ]);
  });

  it('says a contradiction between stated and computed total, and only then', () => {
    const total = { stated: 95.7, computed: 75.7, used: 75.7, previous: null };
    expect(said(analysisPaper(goldenFacts({ total }), plan, options))).toMatch(
      /\(95\.70\) ไม่ตรงกับ.*\(75\.70\)/,
    );
    expect(said(analysisPaper(goldenFacts(), plan, options))).not.toContain('ไม่ตรงกับ');
  });

  it('says that a framework is uncertain, and that a level cannot be told', () => {
    const surveys = new Map(['1', '2', '3', '4', '5', '6', '7', '8'].map((code) => [code, 96]));
    const facts: AnalysisFacts = factsFrom(startOf(built(2567), surveys, []));
    expect(said(analysisPaper(facts, planOf([], 2567), options))).toContain('ยังไม่ได้รับการยืนยันครบทุกส่วน');
    const open = { ...facts, levels: ['ผ่านดี', 'ผ่าน'] };
    expect(said(analysisPaper(open, planOf([], 2567), options))).toContain('ผ่านดี หรือ ผ่าน');
  });

  it('stays whole without scores, measures, place or names', () => {
    const start = { ...golden(), scores: new Map<string, number>(), lost: [] };
    const agency = { name: 'กรมสมมติ', type: 'กรม', district: '', province: '' };
    const paper = analysisPaper(factsFrom(start, { agency }), planOf([]), options);
    expect(said(paper)).toContain('ยังไม่มีคะแนนรวม');
    expect(said(paper)).toContain('ยังไม่ได้กำหนดมาตรการ');
    expect(paper.blocks.some(({ kind }) => kind === 'picture')).toBe(false);
    expect(said(paper)).not.toMatch(/อำเภอ"|undefined|NaN|null คะแนน/);
  });

  it('groups by indicator or by issue, measures without a gap last, gaps without a measure of their own', () => {
    expect(headings(analysisPaper(goldenFacts(), plan, options)).map((text) => text.slice(0, 14))).toEqual([
      'ตัวชี้วัดที่ 8',
      'ตัวชี้วัดที่ 9',
      'ตัวชี้วัดที่ 1',
      'มาตรการอื่น',
    ]);
    const byIssue = analysisPaper(goldenFacts(), plan, { ...options, order: 'issues' });
    expect(headings(byIssue).at(0)).toMatch(/^ประเด็นที่ 2 /);
    expect(said(byIssue)).toContain('ยังไม่มีบัญชีทางการ');
    expect(said(byIssue)).toContain('ยังไม่มีมาตรการรองรับ 1 รายการ');
  });

  it('prints a period that runs backwards as it is and says so', () => {
    const rows = [rowOf({ title: 'มาตรการสมมติ', start: '2022-05-01', end: '2022-01-31' })];
    for (const make of [analysisPaper, measuresPaper]) {
      const paper = make(goldenFacts(), planOf(rows), options);
      expect(said(paper)).toContain('1 พฤษภาคม 2565 – 31 มกราคม 2565');
      expect(said(paper)).toContain('สิ้นสุดก่อนวันเริ่มต้น');
    }
    expect(said(analysisPaper(goldenFacts(), plan, options))).not.toContain('สิ้นสุดก่อนวันเริ่มต้น');
  });

  it('asks for the result of a measure that is done', () => {
    const rows = [rowOf({ title: 'มาตรการสมมติ', status: 'done' })];
    expect(said(measuresPaper(goldenFacts(), planOf(rows), options))).toContain('ยังไม่มีสรุปผล');
    expect(said(measuresPaper(goldenFacts(), plan, options))).not.toContain('ยังไม่มีสรุปผล');
  });

  it('shares of every table add up to one', () => {
    for (const paper of [
      analysisPaper(goldenFacts(), plan, options),
      measuresPaper(goldenFacts(), plan, options),
    ])
      for (const { columns, rows } of tables(paper)) {
        expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      }
  });
});
