import { describe, expect, test } from 'vitest';
import { concepts } from '../../../src/framework/crosswalk';
import { framework, frameworks } from '../../../src/framework/frameworks';
import { matchTargets } from '../../../src/framework/lexicon';
import lexicon from '../../../src/framework/lexicon.json';
import { bare } from '../../../src/text/normalise';

const match = (title: string, steps = '', summary = '', year = 2564) => {
  const tree = framework(year);
  if (!tree) throw new Error(String(year));
  return matchTargets(tree, { title, steps, summary });
};
const codes = (...args: Parameters<typeof match>) => [...new Set(match(...args).map(({ code }) => code))];

test('every indicator, sub-indicator and concept has words, and enough of them to mean it', () => {
  const ten = Array.from({ length: 10 }, (_, index) => String(index + 1));
  const subs = ['9.1', '9.2', '9.3', '9.4', '9.5', '10.1', '10.2'];
  expect(Object.keys(lexicon.nodes).sort()).toEqual([...ten, ...subs].sort());
  expect(Object.keys(lexicon.concepts).sort()).toEqual(
    concepts()
      .map(({ concept }) => concept)
      .sort(),
  );
  const entries = [...Object.values(lexicon.nodes), ...Object.values(lexicon.concepts)];
  for (const { phrases } of entries) expect(phrases.length).toBeGreaterThan(0);
  const short = entries.flatMap(({ phrases }) => phrases).filter((words) => bare(words).length < 6);
  expect(short).toEqual(['q&a']);
});

test('no phrase is claimed by two entries', () => {
  const all = Object.values({ ...lexicon.nodes, ...lexicon.concepts }).flatMap(({ phrases }) =>
    phrases.map(bare),
  );
  expect(all.filter((phrase, index) => all.indexOf(phrase) !== index)).toEqual([]);
});

describe('the three measures of the golden case', () => {
  test('telling private from public interest is corruption prevention in general', () => {
    expect(codes('ปลูกฝังให้แยกเรื่องส่วนตัวออกจากเรื่องส่วนรวม', 'ประชุมให้ความรู้แก่บุคลากร')).toEqual(['10']);
    expect(codes('สร้างฐานความคิดแยกแยะประโยชน์ส่วนตัวและประโยชน์ส่วนรวม', 'จัดประชุม')).toEqual(['10']);
  });
  test('news of activities on the web site is disclosure in general, no item', () => {
    expect(codes('บอกข่าวโครงการและกิจกรรมให้ประชาชนทราบ', 'ลงข่าวบนเว็บไซต์หลักของหน่วยงาน')).toEqual(['9']);
  });
  test('a meeting under the title of o43 aims at o43 by its title only', () => {
    const found = match(
      'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ประชุมเรื่องผลประโยชน์ทับซ้อน',
      'ประชุมแล้ว 30 มี.ค. 2565',
    );
    expect(found.map(({ code, where, titleOnly }) => [code, where, titleOnly])).toEqual([
      ['o43', 'title', true],
      ['10', 'steps', false],
    ]);
  });
});

test.each([
  ['ประชุมประจำเดือนพนักงาน', 'จัดประชุมชี้แจงข้อราชการ', ''],
  ['อบรมพนักงานใหม่', 'เชิญวิทยากร', 'จัดอบรมแล้ว'],
  ['ซ่อมแซมถนน', 'ปรับปรุงโครงสร้างพื้นฐาน', 'แล้วเสร็จ'],
  ['ศึกษาดูงานต่างจังหวัด', 'ศึกษากฎหมายที่เกี่ยวข้อง', ''],
])('%s hits nothing', (title, steps, summary) => {
  expect(codes(title, steps, summary)).toEqual([]);
});

test('words inside a longer phrase are not counted again', () => {
  expect(codes('จัดทำแผนปฏิบัติการป้องกันการทุจริต')).toEqual(['o39']);
  expect(codes('มาตรการส่งเสริมคุณธรรมและความโปร่งใส')).toEqual(['o42']);
  expect(codes('ประกาศเจตนารมณ์ No Gift Policy จากการปฏิบัติหน้าที่', '', '', 2566)).toContain('o31');
});

test('the most specific node is meant: an item outweighs its indicator', () => {
  expect(codes('การป้องกันการทุจริต', 'ประเมินความเสี่ยงการทุจริตและเผยแพร่')).toEqual(['o36']);
  expect(codes('การเปิดเผยข้อมูล', 'ปรับปรุงการใช้ทรัพย์สินของราชการ')).toEqual(['9', '4']);
});

test('an item follows its meaning through the years, and is no target where it was dropped', () => {
  const years = frameworks()
    .map(({ fiscalYear }) => fiscalYear)
    .filter((year) => year > 2561);
  const satisfaction = years.map((year) => codes('สำรวจความพึงพอใจการให้บริการ', '', '', year).join());
  expect(satisfaction).toEqual(['o16', 'o16', 'o16', 'o16', 'o17', '', '', '']);
  expect(codes('แผนปฏิบัติการป้องกันการทุจริต', '', '', 2568)).toEqual(['o25']);
  expect(codes('มาตรการป้องกันการรับสินบน', '', '', 2562)).toEqual(['10.2']);
});

test('white space and digits do not matter; the words and their place are given', () => {
  expect(match('x', 'ประเมิน ความเสี่ยง\nการทุจริต')).toEqual([
    { code: 'o36', words: 'ประเมินความเสี่ยงการทุจริต', where: 'steps', titleOnly: false },
  ]);
});
