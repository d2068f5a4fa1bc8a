import { EngineFault } from './fault';

const magic = [0, 0x61, 0x73, 0x6d] as const;

/**
 * The module as a blob URL typed application/wasm, so that a server with a wrong MIME type does no harm.
 * `onBytes`: bytes so far of how many; `of` is 0 where the server does not say. Rejects with EngineFault.
 */
export async function fetchWasm(url: string, onBytes: (bytes: number, of: number) => void): Promise<string> {
  const parts = await download(url, onBytes);
  const first = parts.find((part) => part.length >= magic.length);
  if (first === undefined || magic.some((byte, index) => first[index] !== byte)) {
    throw new EngineFault('not-wasm', url);
  }
  return URL.createObjectURL(new Blob(parts, { type: 'application/wasm' }));
}

const download = async (url: string, onBytes: (bytes: number, of: number) => void) => {
  try {
    const response = await fetch(url);
    if (!response.ok || response.body === null) throw new Error(`${response.status}`);
    // Of a compressed answer the length is that of the compressed bytes, which are not what is counted here.
    const packed = response.headers.has('content-encoding');
    const of = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      bytes += next.value.length;
      onBytes(bytes, of);
    }
    return parts;
  } catch (error) {
    throw new EngineFault('network', `${url}: ${String(error)}`);
  }
};
