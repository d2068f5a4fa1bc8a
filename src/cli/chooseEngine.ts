import { totalmem } from 'node:os';
import type { Engine } from '../engine/engine';
import { nativePackage, nativeVendor, openNativeEngine } from '../engine/native';
import { openNodeEngine } from '../engine/node';
import { MAX_FILE_BYTES } from '../ingest/limits';
import type { NativeAsked } from './nativeArgs';

const gigabyte = 1_000_000_000;

/** Half of what the machine has: the other half is the system's and this process's own. */
const usualMemory = (): string => `${Math.max(1, Math.floor(totalmem() / 2 / gigabyte))}GB`;

export const lacksNative = `ยังไม่ได้ติดตั้ง DuckDB สำหรับเครื่องนี้ ติดตั้งด้วยคำสั่ง npm install --no-save ${nativePackage} แล้วสั่งใหม่`;

/** Tables of more bytes are read in pieces where all files together are more than the wasm takes. */
const pieceable = 10_000_000;

/**
 * What the files ask for, by their sizes: above so many bytes a table is read in pieces (null: none can be, as the
 * native engine is not there), and whether that engine is needed.
 */
export async function chooseReading(
  native: NativeAsked | null,
  sizes: readonly number[],
  limit = MAX_FILE_BYTES,
): Promise<{ readonly above: number | null; readonly native: NativeAsked | null }> {
  const isMuch = sizes.reduce((sum, size) => sum + size, 0) > limit;
  if ((await nativeVendor()) === null) return { above: null, native };
  if (isMuch) return { above: Math.min(pieceable, limit), native: native ?? { memory: null } };
  return { above: limit, native };
}

/** How the engine is opened: the wasm, or the native one where it is asked for (`wrong`, in Thai: it is not there). */
export async function chooseEngine(
  native: NativeAsked | null,
): Promise<{ readonly open: () => Promise<Engine> } | { readonly wrong: string }> {
  if (native === null) return { open: openNodeEngine };
  if ((await nativeVendor()) === null) return { wrong: lacksNative };
  return { open: () => openNativeEngine({ memory: native.memory ?? usualMemory() }) };
}
