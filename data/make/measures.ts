import type { Framework } from '../../src/framework/types';
import { frameworkOf } from './framework';
import type { Random } from './random';
import { fiscalYears, type Result } from './scores';

export interface Measure {
  readonly agency: string;
  readonly planYear: number;
  readonly seq: number;
  readonly title: string;
  readonly steps: string;
  readonly responsible: string;
  readonly period: string;
  readonly status: string;
  readonly outcome: string;
  /** Codes of the year before the plan; empty where the agency did not say. */
  readonly targets: string;
}

/** What agencies do about an indicator, in words of our own. */
const byIndicator: Readonly<Record<string, readonly [title: string, steps: string]>> = {
  1: ['กำหนดเวลามาตรฐานของงานบริการทุกงาน', 'ทำผังขั้นตอน ติดประกาศ และตรวจทุกไตรมาส'],
  2: ['เล่าการใช้งบประมาณให้เจ้าหน้าที่รู้', 'แจ้งแผนและผลการใช้งบประมาณในที่ประชุมประจำเดือน'],
  3: ['ตกลงเกณฑ์มอบหมายงานและประเมินผลงาน', 'ประชุมทำข้อตกลงและเปิดเผยเกณฑ์'],
  4: ['วางขั้นตอนยืมใช้ทรัพย์สินของราชการ', 'ทำแบบยืม ทะเบียนคุม และแนวปฏิบัติ'],
  5: ['เปิดทางให้แจ้งเรื่องทุจริตภายในอย่างปลอดภัย', 'ตั้งช่องทางลับและรายงานผลการแก้ไข'],
  6: ['ให้บริการเท่าเทียมตามลำดับก่อนหลัง', 'ติดตั้งบัตรคิวและป้ายค่าธรรมเนียม'],
  7: ['สื่อสารข่าวสารให้ประชาชนเข้าถึงง่าย', 'ทำภาพสรุปและส่งทางไลน์ของหมู่บ้าน'],
  8: ['ปรับปรุงวิธีให้บริการตามเสียงประชาชน', 'สำรวจความเห็นและลดขั้นตอน'],
  9: ['ตรวจรายการเปิดเผยข้อมูลบนเว็บไซต์', 'มอบผู้รับผิดชอบรายข้อและตรวจทุกเดือน'],
  10: ['เสริมงานป้องกันการทุจริตทั้งหน่วยงาน', 'อบรมเจ้าหน้าที่และติดตามผลทุกไตรมาส'],
};
const units = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'กองสวัสดิการสังคม', 'หน่วยตรวจสอบภายใน'];
const months = [
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
];

const period = (planYear: number, chance: Random): string => {
  const from = Math.floor(chance.next() * 9);
  const to = from + 2 + Math.floor(chance.next() * (10 - from));
  const named = (month: number) => `${months[month]} ${month < 3 ? planYear - 1 : planYear}`;
  if (chance.next() < 0.3) return `ไตรมาสที่ ${Math.floor(from / 3) + 1} - ${Math.floor(to / 3) + 1}`;
  return `${named(from)} - ${named(to)}`;
};

/** Codes worth a measure: lost items and weak indicators, most lost points first as the agency would see them. */
const gaps = (result: Result): string[] => [
  ...[...result.items].filter(([, score]) => score === 0).map(([code]) => code),
  ...[...result.indicators]
    .filter(([code]) => Number(code) <= 8)
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([code]) => code),
];

const worded = (framework: Framework, code: string): readonly [title: string, steps: string] => {
  const node = framework.nodes.find((one) => one.code === code);
  return node?.kind === 'item'
    ? [`จัดทำและเผยแพร่${node.nameTh}`, `มอบผู้รับผิดชอบ ทำ${node.nameTh} แล้วลงเว็บไซต์`]
    : (byIndicator[code] ?? ['ทบทวนงานประจำ', 'ประชุมทบทวน']);
};

const state = (planYear: number, chance: Random): readonly [status: string, outcome: string] => {
  const luck = chance.next();
  const running = planYear > Math.max(...fiscalYears);
  if (running) return luck < 0.5 ? ['อยู่ระหว่างดำเนินการ', ''] : ['ยังไม่ดำเนินการ', ''];
  if (luck < 0.6) return ['ดำเนินการแล้ว', 'ทำครบตามขั้นตอนและเผยแพร่ผลแล้ว'];
  return luck < 0.85 ? ['ดำเนินการแล้ว', ''] : ['อยู่ระหว่างดำเนินการ', ''];
};

/** Two to four measures of one agency for the year after `result`; two in three aim at what was lost. */
export function makeMeasures(result: Result, says: boolean, chance: Random): Measure[] {
  const framework = frameworkOf(result.fiscalYear);
  const planYear = result.fiscalYear + 1;
  const aimed = chance.shuffle(gaps(result));
  const routine = chance.shuffle(Object.keys(byIndicator));
  const count = 2 + Math.floor(chance.next() * 3);
  const codes = new Set(
    Array.from({ length: count }, () => (chance.next() < 0.66 ? aimed.pop() : routine.pop())),
  );
  return [...codes]
    .filter((code) => code !== undefined)
    .map((code, index) => {
      const [title, steps] = worded(framework, code);
      const [status, outcome] = state(planYear, chance);
      const responsible =
        chance.next() < 0.25 ? `${units[0]}; ${chance.pick(units.slice(1))}` : chance.pick(units);
      return {
        agency: result.agency.name,
        planYear,
        seq: index + 1,
        title,
        steps,
        responsible,
        period: period(planYear, chance),
        status,
        outcome,
        targets: says ? code : '',
      };
    });
}
