import type { Options } from './options';

/** The folder that `views` writes into, as typed. Null = another command; `wrong` in Thai. */
export function viewsFolder(
  command: string,
  values: Options['values'],
): string | null | { readonly wrong: string } {
  if (command !== 'views') return null;
  return values.get('--out')?.at(-1) ?? { wrong: 'ยังไม่ได้บอกโฟลเดอร์ที่จะเขียน (--out โฟลเดอร์)' };
}
