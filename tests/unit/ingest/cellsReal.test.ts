import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bulletsOf } from '../../../src/ingest/measures/bullets';
import { numberedEntries } from '../../../src/ingest/measures/numberedEntries';
import { parseStatus, progressText } from '../../../src/ingest/measures/status';
import { splitResponsible } from '../../../src/ingest/measures/units';
import { bare } from '../../../src/text/normalise';

// Real reports lie beside a full checkout of the project, not inside it.
const seeds = new URL('../../../../shared/seeds/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, seeds), 'utf8');
const truth = (name: string) =>
  Papa.parse<Record<string, string>>(read(`truth/${name}`), { header: true, skipEmptyLines: true }).data;

/** Cells of a physical line, tabs or pipes. */
const cellsAt = (lines: readonly string[], line: number): string[] => {
  const row = lines[line - 1] ?? '';
  return row.startsWith('|') ? row.slice(1, -1).split('|') : row.split('\t');
};

/** Columns by layout; where a measure continues in another row, its parts are joined. */
function columnsOf(seed: string, cells: readonly string[]) {
  const at = (index: number) => (cells[index] ?? '').trim();
  if (seed === '000')
    return { steps: at(4), summary: at(4), results: at(5), responsible: at(3), period: at(2), progress: '' };
  if (seed === '001')
    return { steps: at(1), summary: '', results: at(4), responsible: at(2), period: at(3), progress: '' };
  return cells.length === 7
    ? { steps: at(2), summary: at(5), results: at(6), responsible: at(4), period: at(3), progress: '' }
    : { steps: at(1), summary: '', results: at(4), responsible: at(2), period: at(3), progress: at(4) };
}

describe.skipIf(!existsSync(seeds))('the cells of three real reports', () => {
  const measures = truth('measures.csv').map((row) => {
    const lines = read(`${row.seed}.txt`).split('\n');
    const parts = (row.doc_lines ?? '')
      .split('+')
      .map((line) => columnsOf(row.seed ?? '', cellsAt(lines, Number(line))));
    const joined = (key: 'steps' | 'summary' | 'results') => parts.map((part) => part[key]).join('\n');
    const [first] = parts;
    return { row, first, steps: joined('steps'), summary: joined('summary'), results: joined('results') };
  });

  test('count as a careful reader counted them', () => {
    const wrong = measures.flatMap(({ row, steps, summary, results }) => {
      // Of 004's second measure two columns stand in each other's place; the truth counts them as they should stand.
      const swapped = row.seed === '004' && row.doc_lines === '15';
      const all = [
        ['steps', row.n_steps, steps],
        ['summary', row.n_summary, swapped ? (cellsAt(read('004.txt').split('\n'), 15)[4] ?? '') : summary],
        ['results', row.n_results, results],
      ] as const;
      return all
        .filter(([, count, text]) => count !== '' && numberedEntries(text).entries.length !== Number(count))
        .map(
          ([what, count, text]) =>
            `${row.seed} ${row.doc_lines} ${what} ${count} ${numberedEntries(text).entries.length}`,
        );
    });
    expect(wrong).toEqual([]);
    expect(measures).toHaveLength(24);
  });

  test('have as many bullets as a careful reader counted', () => {
    const counted = measures.filter(({ row }) => row.n_bullets !== '');
    for (const { row, results } of counted) {
      expect([row.doc_lines, bulletsOf(results).length]).toEqual([row.doc_lines, Number(row.n_bullets)]);
    }
    expect(counted).toHaveLength(9);
  });

  test('name those responsible, in measures and items', () => {
    const lines = read('004.txt').split('\n');
    const items = truth('items.csv').filter(({ seed }) => seed === '004');
    const wrong = [
      ...measures.map(({ row, first }) => {
        // See above: the cell of the summary holds the units there.
        const swapped = row.seed === '004' && row.doc_lines === '15';
        return [row.responsible, swapped ? first?.summary : first?.responsible] as const;
      }),
      ...items.map((item) => [item.responsible, cellsAt(lines, Number(item.doc_line))[3]?.trim()] as const),
    ].filter(([expected = '', cell = '']) => bare(splitResponsible(cell).join('; ')) !== bare(expected));
    expect(wrong).toEqual([]);
    expect(items).toHaveLength(43);
  });

  test('say in 51 of 51 tick boxes that something was done, and what', () => {
    const ticked = read('004.txt')
      .split('\n')
      .filter((line) => line.includes('<input'))
      .map((line) => line.slice(1, -1).split('|').at(-1) ?? '');
    expect(ticked.map(parseStatus)).toEqual(Array.from({ length: 51 }, () => 'done'));
    for (const cell of ticked) {
      const text = progressText(cell);
      expect(text).toMatch(/^-/u);
      expect(text).not.toMatch(/input|ยังไม่ได้ดำเนินการ/u);
    }
  });
});
