import { describe, expect, it } from 'vitest';
import { framework, frameworks } from '../../../src/framework/frameworks';
import { resolveNode } from '../../../src/framework/names';
import type { Framework } from '../../../src/framework/types';

const built = (year: number): Framework => {
  const found = framework(year);
  if (!found) throw new Error(`no framework ${year}`);
  return found;
};
const fy2564 = built(2564);
const best = (text: string, of = fy2564) => resolveNode(of, text)[0];
const codes = (text: string, of = fy2564) => resolveNode(of, text).map(({ code }) => code);

describe('what a header or code cell means', () => {
  it.each([
    // numbers and codes of indicators
    ['1', '1'],
    ['10', '10'],
    ['i1', '1'],
    ['I 1', '1'],
    ['I10', '10'],
    ['i_3', '3'],
    ['ind7', '7'],
    ['1.', '1'],
    ['๑', '1'],
    ['10.0', '10'],
    ['ตัวชี้วัดที่ ๑', '1'],
    ['ตัวชี้วัดที่๑๐', '10'],
    ['ตัวชี้วัด 4', '4'],
    ['Indicator 6', '6'],
    ['IIT 1', '1'],
    ['OIT-9', '9'],
    // with names
    ['ตัวชี้วัด 1 การปฏิบัติหน้าที่', '1'],
    ['1. การปฏิบัติหน้าที่', '1'],
    ['๑) การปฏิบัติหน้าที่', '1'],
    ['ตัวชี้วัดที่ 5 : การแก้ไขปัญหาการทุจริต', '5'],
    ['i2 การใช้งบประมาณ (คะแนน)', '2'],
    ['คะแนนตัวชี้วัดที่ 3', '3'],
    ['IIT 4 การใช้ทรัพย์สินของราชการ', '4'],
    // names alone, white space anywhere, either sara am, synonyms, English
    ['การปฏิบัติหน้าที่', '1'],
    ['การ ปฏิบัติ\nหน้าที่', '1'],
    ['การใช้อํานาจ', '3'],
    ['การใช้อำนาจ', '3'],
    ['การปรับปรุงการทำงาน', '8'],
    ['การปรับปรุงการทํางาน', '8'],
    ['การปรับปรุงระบบการทำงาน', '8'],
    ['การใช้ทรัพย์สินของทางราชการ', '4'],
    ['การใช้ทรัพย์สินของราชการ', '4'],
    ['Use of Budget', '2'],
    ['corruption prevention', '10'],
    ['ตัวชี้วัดการใช้งบประมาณ', '2'],
    // sub-indicators
    ['9.1', '9.1'],
    ['๙.๑', '9.1'],
    ['ตัวชี้วัดย่อยที่ 9.1', '9.1'],
    ['ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงานการดำเนินงาน', '9.2'],
    ['i9_1', '9.1'],
    ['9.4 การบริหารและพัฒนาทรัพยากรบุคคล', '9.4'],
    ['มาตรการภายในเพื่อป้องกันการทุจริต', '10.2'],
    ['10.1', '10.1'],
    // instruments and the total
    ['IIT', 'IIT'],
    ['eit', 'EIT'],
    ['คะแนน OIT', 'OIT'],
    ['IIT (30)', 'IIT'],
    ['IIT (ร้อยละ 30)', 'IIT'],
    ['OIT 40%', 'OIT'],
    ['แบบวัด EIT', 'EIT'],
    ['แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', 'IIT'],
    ['แบบวัดการเปิดเผยข้อมูลสาธารณะ', 'OIT'],
    ['คะแนนรวม', 'total'],
    ['คะแนนภาพรวม', 'total'],
    ['ผลคะแนนรวม', 'total'],
    ['คะแนน ITA', 'total'],
    ['Total', 'total'],
    ['ภาพรวม', 'total'],
    ['คะแนนรวม (100)', 'total'],
    ['คะแนน ITA ปี 2564', 'total'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๔ คะแนนรวม', 'total'],
    ['i1 2564', '1'],
    // items
    ['o12', 'o12'],
    ['O 12', 'o12'],
    ['ข้อ o12', 'o12'],
    ['๐๑๒', 'o12'],
    ['๐๑๐', 'o10'],
    ['๐๔๐', 'o40'],
    ['๐๑', 'o1'],
    ['ข้อ ๐๒๘', 'o28'],
    ['(๐๒๑)', 'o21'],
    ['010', 'o10'],
    ['O01', 'o1'],
    ['IIT การใช้งบประมาณ', '2'],
    ['OIT: การเปิดเผยข้อมูลสาธารณะ', 'OIT'],
    ['ข้อ 12', 'o12'],
    ['OIT o12', 'o12'],
    ['๐๒ ข้อมูลผู้บริหาร', 'o2'],
    ['o17 E-service', 'o17'],
    ['E-Service', 'o17'],
    ['Q & A', 'o8'],
    ['แผนการจัดซื้อจัด จ้าง', 'o21'],
    ['- ข้อ ๐๑๒ รายงานผลการดำเนินงานประจำปี', 'o12'],
  ])('%s → %s', (text, code) => {
    expect(best(text)).toMatchObject({ code });
    expect(best(text)?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    '',
    '-',
    'คะแนน',
    'ร้อยละ',
    'ลำดับ',
    'หน่วยงาน',
    'ระดับ',
    '97.91',
    '11',
    '๐๕๐',
    'o44',
    'IIT 9',
    '9.9',
    '10.10',
    '1 - 3',
    '9_1',
    '2564',
    '130',
    '1040',
    '9.100',
    '10%',
    '1. ประชุมชี้แจงพนักงาน',
    'การใช้อำนาจหน้าที่โดยมิชอบของผู้บังคับบัญชา',
    'ข้อ',
    'ตัวชี้วัด',
    'ตัวชี้วัด คะแนน',
    'ผลประเมิน Pre-Assessment',
    'x1',
    'แบบ/ค่าน้ำหนัก (ร้อยละ)',
    'constructor',
    '__proto__',
  ])('%s means no node', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it('knows every node of every year by its code, its name and both together', () => {
    for (const of of frameworks()) {
      for (const { code, nameTh, nameEn } of of.nodes) {
        for (const text of [code, nameTh, nameEn, `${code} ${nameTh}`, `${code}. ${nameEn}`]) {
          expect(best(text, of), `${of.fiscalYear} ${text}`).toMatchObject({ code });
        }
        expect(best(`${code} ${nameTh}`, of)).toMatchObject({ because: 'number and name', confidence: 1 });
      }
    }
  });

  it('gives both, the name first, when number and name disagree', () => {
    expect(resolveNode(fy2564, 'ตัวชี้วัดที่ ๔ การเปิดเผยข้อมูล')).toMatchObject([
      { code: '9', because: 'name', words: 'การเปิดเผยข้อมูล' },
      { code: '4', because: 'number' },
    ]);
    expect(codes('ตัวชี้วัดที่ ๙ การบริหารและพัฒนาทรัพยากรบุคคล')).toEqual(['9.4', '9']);
    expect(codes('๐๒๘ แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ')).toEqual(['o29', 'o28']);
    for (const { confidence } of resolveNode(fy2564, '4 การเปิดเผยข้อมูล')) expect(confidence).toBeLessThan(0.8);
  });

  it('takes the name where the number names nothing, and says that it is less sure', () => {
    expect(resolveNode(fy2564, 'ตัวชี้วัดที่ ๓๐ การป้องกันการทุจริต')).toMatchObject([{ code: '10', confidence: 0.6 }]);
  });

  it('offers item and indicator for 01 with an Arabic zero', () => {
    expect(codes('01')).toEqual(['o1', '1']);
    expect(best('01')?.confidence).toBeLessThan(0.8);
  });

  it('trusts a slip of the pen less, and never a longer text that contains a name', () => {
    expect(best('การปองกันการทุจริต')).toMatchObject({ code: '10', confidence: 0.8 });
    expect(best('การป้องกันการทุจริตและประพฤติมิชอบในหน่วยงาน')).toBeUndefined();
    expect(best('การใช้อำนาด')).toMatchObject({ code: '3' });
  });

  it('says why', () => {
    expect(best('o12')).toMatchObject({ because: 'code', words: 'o12' });
    expect(best('ตัวชี้วัดที่ 1')).toMatchObject({ because: 'number', words: 'ตัวชี้วัดที่1' });
    expect(best('การปรับปรุงการทำงาน')).toMatchObject({ because: 'alias', words: 'การปรับปรุงการทำงาน' });
  });

  it('reads the same name by the year: E-Service was o17, then o18, o13, o10', () => {
    expect([2565, 2566, 2567, 2568].map((year) => best('E-Service', built(year))?.code)).toEqual([
      'o17',
      'o18',
      'o13',
      'o10',
    ]);
    expect(best('เจตจำนงสุจริตของผู้บริหาร', built(2566))).toMatchObject({ code: 'o31', because: 'alias' });
    expect(best('การบริหารเงินงบประมาณ', built(2567))).toMatchObject({ code: '9.3', because: 'alias' });
  });

  it('knows the five indices of FY2561 by number and name', () => {
    const fy2561 = built(2561);
    expect(best('x2', fy2561)).toMatchObject({ code: 'x2' });
    expect(best('ดัชนีที่ ๓', fy2561)).toMatchObject({ code: 'x3' });
    expect(best('1', fy2561)).toMatchObject({ code: 'x1' });
    expect(best('ความพร้อมรับผิด', fy2561)).toMatchObject({ code: 'x2' });
    expect(codes('o12', fy2561)).toEqual([]);
    expect(codes('6', fy2561)).toEqual([]);
  });

  it('answers a hundred thousand repeated cells at once', () => {
    const start = performance.now();
    for (let row = 0; row < 100_000; row += 1) resolveNode(fy2564, `ตัวชี้วัดที่ ${(row % 10) + 1}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
