import { describe, expect, it } from 'vitest';
import { analysisPaper } from '../../../src/export/paper/analysisPaper';
import type { PaperOptions } from '../../../src/export/paper/facts';
import { measuresPaper } from '../../../src/export/paper/measuresPaper';
import { splitList } from '../../../src/ingest/measures/lists';
import { readProgress } from '../../../src/ingest/measures/progress';
import { statedTargets } from '../../../src/ingest/measures/targets';
import { splitResponsible } from '../../../src/ingest/measures/units';
import { parsePeriod } from '../../../src/text/period';
import { built, startOf } from '../plan/start';
import { plain, readBack } from './docxReadBack';
import { factsFrom, goldenFacts, plan, planOf, rowOf } from './paperFixture';

const choices: readonly PaperOptions[] = (['thai', 'arabic'] as const).flatMap((digits) =>
  (['indicator', 'issues'] as const).map((order) => ({ digits, order, lang: 'th' as const })),
);
const measures = plan.rows.filter(({ title }) => title !== '');
const rowNamed = (title: string) => measures.find((row) => plain(row.title) === plain(title));

describe.each(choices)('papers in $digits digits by $order come back from Word', (options) => {
  it('the analysis: agency, years, total, level, scores, lost items', async () => {
    const { report, tables, findings } = await readBack(analysisPaper(goldenFacts(), plan, options));
    expect(findings).toEqual([]);
    expect(tables.flatMap(({ gathered }) => gathered?.doubts ?? [])).toEqual([]);
    expect(tables).toHaveLength(2);
    expect(report.facts).toMatchObject({ fiscalYear: 2565, assessedYear: 2564, province: 'อุทัยธานี' });
    expect(report.facts.agency?.text).toBe('องค์การบริหารส่วนตำบลสมมติ');
    expect(report.facts.statedLevel?.text).toBe('ระดับ B');
    const totals = report.scores.filter(({ code }) => code === 'total');
    expect(totals.map(({ score }) => plain(score))).toEqual(['75.70', '75.70']);
    const indicators = report.scores.filter(({ printedNumber, code }) => code === '' && printedNumber !== '');
    expect(indicators.map(({ score }) => Number(plain(score)))).toEqual([
      97.91, 95.5, 95.6, 95.41, 97.57, 92.69, 89.82, 87.36, 67.71, 31.25,
    ]);
    const lost = report.scores.filter(({ code }) => /^o\d/.test(code));
    expect(lost).toHaveLength(15);
    expect(new Set(lost.map(({ score }) => plain(score)))).toEqual(new Set(['0.00']));
  });

  it('its measures: targets, titles, steps, units, periods, follow-up', async () => {
    const { report } = await readBack(analysisPaper(goldenFacts(), plan, options));
    expect(report.measures).toHaveLength(measures.length);
    expect(report.measures.map(({ seq }) => plain(seq))).toEqual(measures.map((_, at) => String(at + 1)));
    for (const measure of report.measures) {
      const row = rowNamed(measure.title);
      if (!row) throw new Error(`not in the plan: ${measure.title}`);
      expect(splitList(measure.steps).map(plain)).toEqual(row.steps.map(plain));
      expect(splitResponsible(measure.responsible)).toEqual(row.responsible);
      expect(parsePeriod(measure.period, plan.planYear)).toEqual({
        start: row.start,
        end: row.end,
        certain: true,
      });
      const { targets, unknown } = statedTargets(built(2564), measure.targets);
      expect(unknown).toEqual([]);
      expect(targets.map(({ code }) => code)).toEqual(row.code === null ? [] : [row.code]);
      expect(measure.recommendation === '').toBe(row.followUps.length === 0);
    }
  });

  it('the report on the measures: status, result, outcome, evidence', async () => {
    const { report, tables } = await readBack(measuresPaper(goldenFacts(), plan, options));
    expect(report.facts).toMatchObject({ fiscalYear: 2565, assessedYear: 2564, statedTotal: null });
    expect(tables.flatMap(({ gathered }) => gathered?.doubts ?? [])).toEqual([]);
    expect(report.scores).toEqual([]);
    expect(report.measures).toHaveLength(measures.length);
    for (const measure of report.measures) {
      const row = rowNamed(measure.title);
      expect(readProgress(measure.progress).status).toBe(row?.status);
      expect(plain(measure.summary)).toBe(plain(row?.result ?? ''));
      expect(plain(measure.outcome)).toBe(plain(row?.outcome ?? ''));
      expect(measure.recommendation).toBe(row?.evidence ? `เอกสารหลักฐาน: ${row.evidence}` : '');
    }
  });
});

describe('what no paper may lose', () => {
  const options: PaperOptions = { digits: 'arabic', order: 'indicator', lang: 'th' };
  it('a measure of 5,000 letters with signs of markup, and what XML cannot hold is left out', async () => {
    const long = `ก < ข & "ค" ${'มาตรการสมมติ '.repeat(400)}`.trim();
    const rows = [rowOf({ title: long }), rowOf({ title: '<b>\u0001หนา\uD800</b> &amp; ]]>' })];
    const { report } = await readBack(analysisPaper(goldenFacts(), planOf(rows), options));
    expect(report.measures.map(({ title }) => title)).toEqual([long, '<b>หนา</b> &amp; ]]>']);
  });

  it('a year with instrument floors and an uncertain framework: level, years, an agency of another kind', async () => {
    const surveys = new Map(['1', '2', '3', '4', '5', '6', '7', '8'].map((code) => [code, 96.5]));
    const agency = { name: 'กรมสมมติ', type: 'กรม', district: '', province: '' };
    const facts = factsFrom(startOf(built(2567), surveys, ['o34']), { agency });
    const { report, findings } = await readBack(analysisPaper(facts, planOf([], 2567), options));
    expect(findings).toEqual([]);
    expect(report.facts).toMatchObject({ fiscalYear: 2568, assessedYear: 2567 });
    expect(report.facts.agency?.text).toBe('กรมสมมติ');
    expect(report.facts.statedLevel?.text).toBe(facts.levels[0]);
    expect(report.scores.filter(({ code }) => code === 'o34')).toHaveLength(1);
  });
});
