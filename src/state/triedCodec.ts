import type { Target } from '../plan/target';

/** Numbers by node code: scores tried, efforts. */
export type ByCode = Readonly<Record<string, number>>;

const codePattern = /^[^\s,:]{1,60}$/;
const numberPattern = /^\d{1,4}(\.\d{1,2})?$/;
/** A link that names more than any framework has is no link of ours. */
const most = 200;

const parts = (value: string | null): readonly string[] => (value ?? '').split(',').slice(0, most);

/** `o42,o43` → codes, each once; undefined where none can be read. */
export function readCodes(value: string | null): readonly string[] | undefined {
  const codes = [...new Set(parts(value).filter((code) => codePattern.test(code)))];
  return codes.length > 0 ? codes : undefined;
}

/** `1:98.5,2:97` → numbers by code, those within the bounds; undefined where none can be read. */
export function readNumbers(
  value: string | null,
  { least, greatest }: { readonly least: number; readonly greatest: number },
): ByCode | undefined {
  const pairs = parts(value).flatMap((part): readonly (readonly [string, number])[] => {
    const [code = '', number = ''] = part.split(':', 2);
    const read = Number(number);
    const isPair = codePattern.test(code) && numberPattern.test(number) && read >= least && read <= greatest;
    return isPair ? [[code, read]] : [];
  });
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** The inverse of readNumbers. */
export const writeNumbers = (numbers: ByCode): string =>
  Object.entries(numbers)
    .map(([code, value]) => `${code}:${value}`)
    .join(',');

/** `85` → a total (0–100), `A` → a level. */
export function readTarget(value: string | null): Target | undefined {
  if (value === null || value === '' || value.length > 40) return undefined;
  if (!/^\d/.test(value)) return { level: value };
  return numberPattern.test(value) && Number(value) <= 100 ? { total: Number(value) } : undefined;
}

/** The inverse of readTarget. */
export const writeTarget = (target: Target): string =>
  'total' in target ? String(target.total) : target.level;
