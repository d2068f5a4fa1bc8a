import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { textDocument } from '../../../../src/ingest/document/text';
import { agencyMentions } from '../../../../src/ingest/report/prose/agencyMentions';
import { proseFacts } from '../../../../src/ingest/report/prose/proseFacts';
import { toArabicDigits } from '../../../../src/text/digits';
import { bare } from '../../../../src/text/normalise';

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, seeds), 'utf8');
const truth = (name: string) =>
  Papa.parse<Record<string, string>>(read(`truth/${name}`), { header: true, skipEmptyLines: true }).data;
const blocks = (seed: string) => textDocument(seed, read(`${seed}.txt`)).blocks;

describe.skipIf(!existsSync(seeds))('the prose of three real reports', () => {
  test.each(['000', '001', '004'])('%s: agency, place, years, total and level', (seed) => {
    const { facts } = proseFacts(blocks(seed));
    const row = truth('agencies.csv').find((agency) => agency.seed === seed);
    expect({
      agency_name: facts.agency?.text,
      district: facts.district,
      province: facts.province,
      report_fiscal_year: String(facts.fiscalYear),
      assessed_fiscal_year: String(facts.assessedYear),
      overall_score: toArabicDigits(facts.statedTotal?.text ?? ''),
      level_text: facts.statedLevel?.text,
    }).toEqual({
      agency_name: row?.agency_name,
      district: row?.district,
      province: row?.province,
      report_fiscal_year: row?.report_fiscal_year,
      assessed_fiscal_year: row?.assessed_fiscal_year,
      overall_score: row?.overall_score,
      level_text: row?.level_text,
    });
  });

  test('001: 15 items on their lines, 2 claims, 3 scores', () => {
    const { items, claims, scores } = proseFacts(blocks('001'));
    expect(
      items.map(({ line, printedCode, code, name, reason }) =>
        [line, printedCode, code, bare(name), bare(reason)].join('|'),
      ),
    ).toEqual(
      truth('items.csv')
        .filter(({ seed }) => seed === '001')
        .map((row) =>
          [
            row.doc_line,
            row.item_code_in_doc,
            row.item_code,
            bare(row.item_name ?? ''),
            bare(row.reason_not_scored ?? ''),
          ].join('|'),
        ),
    );
    expect(claims.map(({ line, claimed, items: listed }) => [line, claimed, listed.length])).toEqual([
      [54, 10, 10],
      [73, 5, 5],
    ]);
    expect(
      scores.map(({ line, code, printedNumber, score }) => [line, code || printedNumber, score]),
    ).toEqual([
      [26, 'total', '๙๕.๗'],
      [54, '๔', '๒๗.๗๑'],
      [73, '๓๐', '๓๑.๒๕'],
    ]);
  });

  test('000 and 004 list no items in prose and state one score each', () => {
    for (const seed of ['000', '004']) {
      const { items, claims, scores } = proseFacts(blocks(seed));
      expect([items, claims, scores.map(({ code }) => code)]).toEqual([[], [], ['total']]);
    }
  });

  test('001 speaks of two assessed years, 004 of another one in its item o42', () => {
    const assessed = (seed: string) =>
      proseFacts(blocks(seed))
        .facts.years.filter(({ of }) => of === 'assessed')
        .map(({ line, year }) => `${line} ${year}`);
    expect(assessed('001')).toEqual(['9 2564', '26 2564', '89 2565']);
    expect(assessed('004')).toEqual(['7 2567', '170 2566', '170 2566']);
  });

  test('foreign names: none in 000 and 001, two spellings of one in 004', () => {
    const foreign = (seed: string) =>
      agencyMentions(blocks(seed))
        .filter(({ own }) => !own)
        .map(({ line, name }) => `${line} ${name}`);
    expect(foreign('000')).toEqual([]);
    expect(foreign('001')).toEqual([]);
    expect(foreign('004')).toEqual(['11 ทับปุด', '15 ทับปุด', '33 ทับปุด', '42 ทักปุด']);
  });

  test('mentions of the own name are all found', () => {
    const own = (seed: string) => agencyMentions(blocks(seed)).filter((mention) => mention.own).length;
    expect(['000', '001', '004'].map(own)).toEqual([4, 10, 59]);
  });
});
