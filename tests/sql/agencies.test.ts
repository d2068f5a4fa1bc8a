import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { agencies, type AgenciesRow } from '../../src/questions/agencies';
import type { FindingsRow } from '../../src/questions/findings';
import { ask } from '../../src/questions/question';
import { found, loaded } from './load';

const score = (agency: string, code = '1', value = 90) => ({ agency, code, score: value });
const odd = `<b>'; DROP TABLE agency; --</b>`;

let engine: Engine;
let all: readonly AgenciesRow[];
let findings: readonly FindingsRow[];
beforeAll(async () => {
  engine = await loaded([
    {
      scores: [
        score('อบต.หนองจอก'),
        score('อบต. หนองจอก', '2'),
        score('อบต.วังเดียว'),
        score('อบต.สองแห่ง'),
        score('อบต.สะแกกรังใต้'),
        score('อบต.สะแกกรังไต้', '2'),
        score('อบต.โคกเจริญ'),
        score('อบต.โคกเจริม', '1', 80),
        score(odd),
      ],
    },
    { scores: [score('องค์การบริหารส่วนตำบลหนองจอก', '3')] },
    {
      agencies: [
        { name: 'อบต.วังเดียว', province: 'ตาก' },
        { name: 'อบต.สองแห่ง', province: 'อุทัยธานี' },
        { name: 'อบต.สองแห่ง', province: 'เพชรบุรี' },
        { name: 'กรมก', code: '01' },
        { name: 'เกษตร', code: '01' },
        { name: 'กรมค', code: '02' },
      ],
    },
  ]);
  all = await ask(engine, agencies, {});
  findings = await found(engine);
});
afterAll(() => engine.close());

const named = (...names: readonly string[]) => all.filter(({ name }) => names.includes(name));
const spellings = (value: string) =>
  findings
    .filter((row) => row.rule === 'agency-two-spellings' && row.value === value)
    .map(({ source_id, row_no, level, expected }) => [source_id, row_no, level, expected]);

test('spellings with one key are one agency, named as first seen; another spelling is noted once a source', () => {
  expect(named('อบต.หนองจอก', 'อบต. หนองจอก').map(({ type, years }) => [type, years])).toEqual([['อบต.', 1]]);
  expect(spellings('อบต. หนองจอก')).toEqual([[1, 3, 'note', 'อบต.หนองจอก']]);
  expect(spellings('องค์การบริหารส่วนตำบลหนองจอก')).toEqual([[2, 2, 'note', 'อบต.หนองจอก']]);
});

test('a name without province is the only agency of that name, wherever its province was said', () => {
  expect(named('อบต.วังเดียว').map(({ province, years }) => [province, years])).toEqual([['ตาก', 1]]);
});

test('a name that two provinces have stays apart, and is said', () => {
  expect(named('อบต.สองแห่ง')).toHaveLength(3);
  const both = 'อบต.สองแห่ง อุทัยธานี | อบต.สองแห่ง เพชรบุรี';
  expect(spellings('อบต.สองแห่ง')).toEqual([[1, 5, 'warning', both]]);
});

test('one code for two agencies is an error at the second; both stay', () => {
  const shared = findings.filter(({ rule }) => rule === 'agency-id-shared');
  expect(shared.map(({ row_no, level, value, about }) => [row_no, level, value, about])).toEqual([
    [6, 'error', '01', 'เกษตร'],
  ]);
  expect(named('กรมก', 'เกษตร')).toHaveLength(2);
});

test('long names one letter apart that never state the same fact are likely one; those that do are two', () => {
  expect(spellings('อบต.สะแกกรังไต้')).toEqual([[1, 7, 'warning', 'อบต.สะแกกรังใต้']]);
  expect(spellings('อบต.โคกเจริม')).toEqual([]);
});

test('names are in Thai order, and text that looks like SQL or HTML is a name like any other', () => {
  const names = named(odd, 'กรมก', 'กรมค', 'เกษตร', 'อบต.หนองจอก').map(({ name }) => name);
  expect(names).toEqual([odd, 'กรมก', 'กรมค', 'เกษตร', 'อบต.หนองจอก']);
});
