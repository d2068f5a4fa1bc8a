import { totalmem } from 'node:os';
import type { Engine } from '../engine/engine';
import { nativePackage, nativeVendor, openNativeEngine } from '../engine/native';
import { openNodeEngine } from '../engine/node';
import type { NativeAsked } from './nativeArgs';

const gigabyte = 1_000_000_000;

/** Half of what the machine has: the other half is the system's and this process's own. */
const usualMemory = (): string => `${Math.max(1, Math.floor(totalmem() / 2 / gigabyte))}GB`;

export const lacksNative = `ยังไม่ได้ติดตั้ง DuckDB สำหรับเครื่องนี้ ติดตั้งด้วยคำสั่ง npm install --no-save ${nativePackage} แล้วสั่งใหม่`;

/** How the engine is opened: the wasm, or the native one where it is asked for (`wrong`, in Thai: it is not there). */
export async function chooseEngine(
  native: NativeAsked | null,
): Promise<{ readonly open: () => Promise<Engine> } | { readonly wrong: string }> {
  if (native === null) return { open: openNodeEngine };
  if ((await nativeVendor()) === null) return { wrong: lacksNative };
  return { open: () => openNativeEngine({ memory: native.memory ?? usualMemory() }) };
}
