import { expect, test } from 'vitest';
import { allSheets } from '../../../src/export/tables/sheets';
import { xlsxFile } from '../../../src/export/xlsxFile';
import { docxFile } from '../../../src/export/docxFile';
import { analysisPaper } from '../../../src/export/paper/analysisPaper';
import { propose } from '../../../src/ingest/propose/propose';
import { readFile } from '../../../src/ingest/read/read';
import { stage } from '../../../src/ingest/stage/stage';
import { goldenLost, goldenScores, itemsOf, measureRow, profileOf, scoresOf } from '../views/rows';
import { goldenFacts, plan } from './paperFixture';

/** Every table of a file as it would be loaded, by its sheet or by what it holds. */
async function loaded(name: string, bytes: Uint8Array) {
  const { tables, findings } = await readFile(name, bytes);
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  const staged = await Promise.all(
    tables.map(async (table, at) => {
      const proposal = propose(table);
      return proposal ? [await stage(table, proposal.mapping, { edits: [], sourceId: at + 1 })] : [];
    }),
  );
  return staged.flat();
}

const measures = plan.rows.filter(({ title }) => title !== '');
const known = new Map([...scoresOf(goldenScores), ...goldenLost.map((code) => [code, 0] as const)]);
const data = {
  agency: { name: plan.agency },
  resultYear: 2564,
  profile: profileOf(2564, known),
  items: itemsOf(2564, goldenLost),
  coverage: [],
  measures: [
    { planYear: 2564, row: measureRow(1, { title: 'มาตรการสมมติของปีก่อน', targets: '9' }) },
    // A row of the plan as well: it must not come back twice.
    { planYear: plan.planYear, row: measureRow(2, { title: measures[0]?.title ?? '' }) },
  ],
  findings: [],
};

test.each(['th', 'en'] as const)('our workbook (%s) comes in again row by row', async (lang) => {
  const staged = await loaded('a.xlsx', await xlsxFile(allSheets(data, plan, lang)));
  const sheet = (at: number) => {
    const name = allSheets(data, plan, lang)[at]?.name;
    return staged.find((each) => each.sheet === name);
  };
  expect(sheet(0)).toMatchObject({ rowsRead: data.profile.length, refused: [] });
  expect(sheet(1)).toMatchObject({ subject: 'items', rowsRead: 15, refused: [] });
  expect(sheet(2)).toMatchObject({ subject: 'measures', rowsRead: 1, refused: [] });
  expect(sheet(4)).toMatchObject({ subject: 'measures' });
  expect((sheet(4)?.rowsRead ?? 0) - (sheet(4)?.refused.length ?? 0)).toBe(measures.length);
});

test.each(['thai', 'arabic'] as const)('our analysis in Word (%s) is loaded whole', async (digits) => {
  const paper = analysisPaper(goldenFacts(), plan, { digits, order: 'issues', lang: 'th' });
  const staged = await loaded('a.docx', await docxFile(paper));
  const of = (subject: string) => staged.filter((each) => each.subject === subject);
  expect(of('measures').map(({ rowsRead }) => rowsRead)).toEqual([measures.length]);
  expect(staged.flatMap(({ refused }) => refused)).toEqual([]);
  const read = staged
    .filter((each) => each.subject !== 'measures')
    .reduce((sum, each) => sum + each.rowsRead, 0);
  expect(read).toBeGreaterThanOrEqual(1 + 10 + 15);
});
