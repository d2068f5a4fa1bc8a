import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toCsv } from '../../src/ingest/saveCsv';
import type { Encoding } from '../../src/ingest/types';
import { allEncodings, encode } from '../fixtures/ingest/encode';
import { pdfFile, ruledTable } from '../fixtures/ingest/pdfFile';
import { same } from './faults';
import { inspectFile, inspectPasted, type Asked, type Inspected } from './inspect';
import { inspectFramework } from './inspectFramework';
import { inspectHash } from './inspectHash';
import { inspectWork } from './inspectWork';
import { mutateBytes, mutateText } from './mutate';
import { mutateZip } from './mutateZip';
import type { Chance } from './randomly';
import { book } from './seeds/books';
import { reportDocx, reportPage, reportText } from './seeds/reports';
import { tableText } from './seeds/tables';
import { markupWords, textWords } from './words';

/** Makes a case by chance and asks of it what must hold; the tables that were staged, where it is a file of data. */
export type Kind = (by: Chance, asked: Asked) => Promise<Inspected | null>;

const encoded = (text: string, by: Chance): Uint8Array<ArrayBuffer> => {
  const encoding: Encoding = by.once(2) ? 'utf-8' : by.pick(allEncodings);
  return encode(text, encoding);
};
const damaged = (bytes: Uint8Array<ArrayBuffer>, by: Chance): Uint8Array<ArrayBuffer> =>
  by.once(8) ? mutateBytes(bytes, by) : bytes;
const nameOf = (ending: string, by: Chance): string =>
  `${by.once(5) ? by.pick(textWords).slice(0, 80) : 'สมมติ'}.${by.once(12) ? by.pick(['csv', 'xlsx', 'docx', 'html', 'txt', 'xls', 'md', 'pdf', '']) : ending}`;

const csv: Kind = async (by, asked) => {
  const text = mutateText(tableText(by), by, textWords);
  const read = await inspectFile(nameOf('csv', by), damaged(encoded(text, by), by), asked);
  if (asked.twice === false) return read;
  for (const table of read.read.tables) {
    if (table.kind !== 'csv') continue;
    // What our own CSV writes is read as it was.
    const back = await inspectFile('กลับ.csv', new TextEncoder().encode(toCsv(table.rows)), { twice: false });
    const rows = table.rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
    same('our CSV', JSON.stringify(back.read.tables[0]?.rows ?? []), JSON.stringify(rows));
  }
  return read;
};
const xlsx: Kind = async (by, asked) => inspectFile(nameOf('xlsx', by), mutateZip(await book(by), by), asked);
const docx: Kind = async (by, asked) =>
  inspectFile(nameOf('docx', by), mutateZip((await reportDocx(by)).bytes, by), asked);
const html: Kind = async (by, asked) => {
  const text = new TextDecoder().decode(reportPage(by).bytes);
  return inspectFile(nameOf('html', by), damaged(encoded(mutateText(text, by, markupWords), by), by), asked);
};
const text: Kind = async (by, asked) => {
  const written = new TextDecoder().decode(reportText(by).bytes);
  return inspectFile(nameOf('txt', by), damaged(encoded(mutateText(written, by, textWords), by), by), asked);
};
const pasted: Kind = async (by, asked) => {
  const from = by.once(2)
    ? tableText(by).replaceAll(',', '\t')
    : new TextDecoder().decode(reportPage(by).bytes);
  return inspectPasted(mutateText(from, by, by.once(2) ? textWords : markupWords), asked);
};
const pdf: Kind = async (by, asked) => {
  const rows = tableText(by).split('\n').slice(0, 12).map((line) => line.split(',').slice(0, 5));
  const xs = [40, 150, 250, 350, 450, 560];
  const ys = rows.map((_, at) => 760 - at * 30).concat(760 - rows.length * 30);
  const file = pdfFile([[{ text: mutateText('รายงานสมมติ ปีงบประมาณ 2564', by, textWords).slice(0, 60), x: 60, y: 800 }, ...ruledTable(xs, ys, rows)]], { named: !by.once(5) });
  return inspectFile(nameOf('pdf', by), mutateBytes(file, by), asked);
}; // prettier-ignore

const seeds = new URL('../../../shared/seeds/', import.meta.url);
const real: readonly string[] = existsSync(seeds)
  ? readdirSync(seeds).filter((name) => /^\d+\.txt$/.test(name))
  : [];
/** Reports that agencies published; they are no part of the project, and where they are absent such a case is none. */
const report: Kind | null =
  real.length === 0
    ? null
    : async (by, asked) => {
        const whole = readFileSync(new URL(by.pick(real), seeds), 'utf8');
        const from = by.nat(whole.length);
        const part = by.once(12) ? whole : whole.slice(from, from + 5000);
        return inspectFile('รายงาน.txt', encoded(mutateText(part, by, by.once(2) ? textWords : markupWords), by), asked);
      }; // prettier-ignore

/** Twenty cases in turn: what is brought most often most often. */
const turns: readonly (readonly [string, Kind])[] = [
  ['csv', csv], ['xlsx', xlsx], ['address', inspectHash], ['html', html], ['framework', inspectFramework], ['csv', csv], ['address', inspectHash], ['workspace', inspectWork], ['pasted', pasted], ['address', inspectHash],
  ['csv', csv], ['docx', docx], ['framework', inspectFramework], ['address', inspectHash], ['xlsx', xlsx], ['text', text], ['csv', csv], ['workspace', inspectWork], ['framework', inspectFramework], ['address', inspectHash],
]; // prettier-ignore

/** From here on every case is a PDF: its reader changes the natives of older Nodes, and would slow all others down. */
const firstPdf = 1_000_000;

/** What the case of this number is; null = it is none here. */
export function kindOf(number: number): readonly [string, Kind | null] {
  if (number >= firstPdf) return ['pdf', pdf];
  const [kind, inspect] = turns[number % turns.length] ?? ['csv', csv];
  const isReal = kind === 'text' && Math.floor(number / turns.length) % 4 === 0;
  return isReal ? ['report', report] : [kind, inspect];
}
