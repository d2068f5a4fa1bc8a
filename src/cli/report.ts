import { writeFile } from 'node:fs/promises';
import type { Engine } from '../engine/engine';
import { docxFile } from '../export/docxFile';
import { analysisPaper } from '../export/paper/analysisPaper';
import { measuresPaper } from '../export/paper/measuresPaper';
import { allSheets } from '../export/tables/sheets';
import { xlsxFile } from '../export/xlsxFile';
import { frameworkIn } from '../framework/ownFrameworks';
import type { Framework } from '../framework/types';
import { locate } from './locate';
import type { ReportAsked } from './reportArgs';
import { reportFacts } from './reportFacts';
import { printed } from './round';

/** What was written, and in Thai why nothing was. */
export interface Written {
  readonly json: object;
  readonly wrong: string | null;
}

const nothing = (wrong: string): Written => ({ json: { written: null }, wrong });

/** Writes the document of one agency and year; `files` are those that were read and must not be written over. */
export async function report(
  engine: Engine,
  agency_id: number,
  fiscal_year: number,
  own: readonly Framework[],
  asked: ReportAsked,
  files: readonly string[],
): Promise<Written> {
  const path = locate(asked.out);
  if (files.some((file) => locate(file) === path)) return nothing(`${asked.out} เป็นไฟล์ที่อ่าน กรุณาเขียนเป็นชื่ออื่น`);
  const framework = frameworkIn(own, fiscal_year);
  if (!framework) return nothing(`ไม่มีกรอบการประเมินของปี ${fiscal_year} จึงเขียนเอกสารไม่ได้`);
  const found = await reportFacts(engine, agency_id, framework);
  if (!found) return nothing(`ยังไม่รู้คะแนนรวมปี ${fiscal_year} จึงเขียนเอกสารไม่ได้`);
  const { plan, facts } = found;
  const { bytes, said } = asked.format === 'xlsx' ? await workbook(found) : await paper(found, asked);
  const fault = await writeFile(path, bytes).then(() => null, codeOf);
  if (fault !== null) return nothing(`เขียนไฟล์ ${asked.out} ไม่ได้ กรุณาตรวจโฟลเดอร์และสิทธิ์ (${fault})`);
  return {
    wrong: null,
    json: {
      agency: facts.agency.name,
      fiscal_year,
      plan_year: facts.planYear,
      total: printed(facts.total.used),
      levels_possible: facts.levels,
      items_lost: facts.itemsLost.length,
      measures: plan.rows.filter(({ title }) => title.trim() !== '').length,
      gaps_without_measure: plan.rows.filter(({ title }) => title.trim() === '').length,
      certain: framework.certain,
      written: { file: asked.out, ...said, bytes: bytes.length },
    },
  };
}

type Found = NonNullable<Awaited<ReturnType<typeof reportFacts>>>;

interface Made {
  readonly bytes: Uint8Array;
  /** What it is, as printed. */
  readonly said: object;
}

async function paper({ facts, plan }: Found, { kind, digits, order }: ReportAsked): Promise<Made> {
  const make = kind === 'measures' ? measuresPaper : analysisPaper;
  const made = make(facts, plan, { digits, order, lang: 'th' });
  return { bytes: await docxFile(made), said: { title: made.title, kind, digits, order } };
}

async function workbook({ tables, plan }: Found): Promise<Made> {
  const sheets = allSheets(tables, plan, 'th');
  const said = sheets.map(({ name, rows }) => ({ name, rows: rows.length }));
  return { bytes: await xlsxFile(sheets), said: { sheets: said } };
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
