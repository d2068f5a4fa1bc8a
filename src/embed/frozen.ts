import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { Fault } from './fault';
import { asViewFile, type ViewFile } from './viewFile';

/** A result as text of an address: JSON, deflated, base64url. */
export function freeze(file: ViewFile): string {
  const bytes = deflateSync(strToU8(JSON.stringify(file)), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The inverse of freeze. What is unpacked is bounded, for the link is (deflate gains a thousandfold at most). */
export function thaw(text: string): ViewFile {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    const file = asViewFile(JSON.parse(strFromU8(inflateSync(bytes))));
    if (file !== null) return file;
  } catch {
    // Cut or altered: said below.
  }
  throw new Fault('frozen');
}
