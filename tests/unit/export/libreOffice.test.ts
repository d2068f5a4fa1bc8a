import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { docxFile } from '../../../src/export/docxFile';
import { analysisPaper } from '../../../src/export/paper/analysisPaper';
import { measuresPaper } from '../../../src/export/paper/measuresPaper';
import { xlsxFile } from '../../../src/export/xlsxFile';
import { goldenFacts, plan, planOf, rowOf } from './paperFixture';

const found = (program: string): boolean =>
  spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
const isHere = found('soffice');
const hasPages = spawnSync('pdfinfo', ['-v']).status === 0;
const reason = isHere ? '' : ' (skipped: no LibreOffice here)';

const rows = [rowOf({ title: `<ก> & ${'มาตรการสมมติ '.repeat(400)}` }), rowOf({ title: 'ข\u0001\uD800' })];
const thai = { digits: 'thai', order: 'indicator', lang: 'th' } as const;
const byIssue = { digits: 'arabic', order: 'issues', lang: 'th' } as const;
const files = {
  'analysis.docx': () => docxFile(analysisPaper(goldenFacts(), plan, thai)),
  'issues.docx': () => docxFile(analysisPaper(goldenFacts(), plan, byIssue)),
  'report.docx': () => docxFile(measuresPaper(goldenFacts(), plan, thai)),
  'long.docx': () => docxFile(analysisPaper(goldenFacts(), planOf(rows), thai)),
  'tables.xlsx': () =>
    xlsxFile([
      {
        name: 'คะแนน',
        columns: [
          { title: 'ตัวชี้วัด', width: 30, kind: 'text' },
          { title: 'คะแนน', width: 12, kind: 'number' },
        ],
        rows: [
          ['=1+1 <ก> & \u0001', 97.91],
          ['ข', null],
        ],
      },
    ]),
} as const;

describe.skipIf(!isHere)(`LibreOffice turns every file we write into PDF${reason}`, () => {
  const folder = isHere ? mkdtempSync(join(tmpdir(), 'paper-')) : '';
  afterAll(() => {
    if (isHere) rmSync(folder, { recursive: true, force: true });
  });

  it('all of them, on A4', { timeout: 240_000 }, async () => {
    mkdirSync(join(folder, 'in'));
    for (const [name, make] of Object.entries(files)) writeFileSync(join(folder, 'in', name), await make());
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const paths = Object.keys(files).map((name) => join(folder, 'in', name));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'pipe',
      timeout: 200_000,
    });
    for (const name of Object.keys(files)) {
      const pdf = join(folder, name.replace(/\.\w+$/, '.pdf'));
      expect(existsSync(pdf), name).toBe(true);
      if (hasPages && name.endsWith('docx'))
        expect(String(execFileSync('pdfinfo', [pdf]))).toMatch(/Page size:.*\(A4\)/);
    }
  });
});
