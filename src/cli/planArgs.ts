import { parseScore } from '../text/numbers';
import type { Options } from './options';

/** What next year is to reach, as typed: the year's scale is not known yet. */
export interface PlanAsked {
  /** A total (0–100), or the word of a level. */
  readonly target: number | string;
  /** Effort by code of item or indicator (per point of its score), above 0; 1 where not said. */
  readonly effort: ReadonlyMap<string, number>;
  /** Indicators of surveys may be raised even where items are enough. */
  readonly surveys: boolean;
}

const options = ['--target', '--effort', '--surveys'];

/** The plan that was asked for; null = none; `wrong` in Thai. */
export function planAsked(
  command: string,
  values: Options['values'],
): PlanAsked | null | { readonly wrong: string } {
  const given = options.find((name) => values.has(name));
  if (given === undefined) return null;
  if (command !== 'analyse') return { wrong: `ตัวเลือก ${given} ใช้กับคำสั่ง analyse เท่านั้น` };
  const word = values.get('--target')?.at(-1);
  if (word === undefined) return { wrong: `ตัวเลือก ${given} ต้องใช้ร่วมกับ --target` };
  const effort = new Map<string, number>();
  for (const each of (values.get('--effort') ?? []).flatMap((value) => value.split(','))) {
    const [code = '', text = ''] = each.split(/=(.*)/s);
    const value = parseScore(text);
    if (code === '' || typeof value === 'string') {
      return { wrong: `แรงที่ใช้ต้องเขียนเป็น รหัส=จำนวน เช่น --effort o42=3 ไม่ใช่ ${each}` };
    }
    if (value.value <= 0) return { wrong: `แรงที่ใช้ของ ${code} ต้องมากกว่า 0 ไม่ใช่ ${text}` };
    effort.set(code, value.value);
  }
  const total = parseScore(word);
  return {
    target: typeof total === 'string' ? word : total.value,
    effort,
    surveys: values.has('--surveys'),
  };
}
