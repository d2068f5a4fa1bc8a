import type { Options } from './options';

/** The document that `report` writes. */
export interface ReportAsked {
  /** As typed; ends in .docx or .xlsx. */
  readonly out: string;
  readonly format: 'docx' | 'xlsx';
  /** The analysis of the result with its measures, or the report on carrying measures out. */
  readonly kind: 'analysis' | 'measures';
  readonly digits: 'thai' | 'arabic';
  /** Gaps by indicator, or by the seven issues. */
  readonly order: 'indicator' | 'issues';
}

const options = ['--out', '--kind', '--digits', '--order'];

/** Null = another command; `wrong` in Thai. The first of the values that are known is the usual one. */
export function reportAsked(
  command: string,
  values: Options['values'],
): ReportAsked | null | { readonly wrong: string } {
  if (command !== 'report') {
    const own = command === 'views' ? options.filter((name) => name !== '--out') : options;
    const given = own.find((name) => values.has(name));
    return given === undefined ? null : { wrong: `ตัวเลือก ${given} ใช้กับคำสั่ง report เท่านั้น` };
  }
  const out = values.get('--out')?.at(-1);
  if (out === undefined) return { wrong: 'ยังไม่ได้บอกไฟล์ที่จะเขียน (--out ชื่อ.docx หรือ --out ชื่อ.xlsx)' };
  const format = (['docx', 'xlsx'] as const).find((ending) => out.toLowerCase().endsWith(`.${ending}`));
  if (format === undefined) return { wrong: `ไฟล์ที่จะเขียนต้องลงท้ายด้วย .docx หรือ .xlsx ไม่ใช่ ${out}` };
  const kind = oneOf('--kind', ['analysis', 'measures'] as const, values);
  const digits = oneOf('--digits', ['arabic', 'thai'] as const, values);
  const order = oneOf('--order', ['indicator', 'issues'] as const, values);
  for (const choice of [kind, digits, order]) if (typeof choice !== 'string') return choice;
  return { out, format, kind, digits, order } as ReportAsked;
}

function oneOf<T extends string>(
  name: string,
  known: readonly [T, ...T[]],
  values: Options['values'],
): T | { readonly wrong: string } {
  const given = values.get(name)?.at(-1);
  if (given === undefined) return known[0];
  return (
    known.find((each) => each === given) ?? {
      wrong: `ตัวเลือก ${name} เป็น ${known.join(' หรือ ')} ได้เท่านั้น ไม่ใช่ ${given}`,
    }
  );
}
