import type { Options } from './options';

/** The native engine was asked for by name. */
export interface NativeAsked {
  /** What it may hold in memory, as typed ("2GB"); null = half of the machine's. */
  readonly memory: string | null;
}

/** Null = not asked for; `wrong` in Thai. */
export function nativeAsked(values: Options['values']): NativeAsked | null | { readonly wrong: string } {
  const memory = values.get('--memory')?.at(-1) ?? null;
  if (memory === null) return values.has('--native') ? { memory } : null;
  return /^[1-9]\d{0,5}\s?(?:MB|GB)$/i.test(memory)
    ? { memory }
    : { wrong: `ตัวเลือก --memory เป็นจำนวน MB หรือ GB เช่น 2GB ไม่ใช่ ${memory}` };
}
