const thaiFirst = 0x0e01;
const thaiLast = 0x0e5b;
const shift = 0x0e00 - 0xa0;

/** Text of ASCII and Thai in Windows-874: its Thai block stands in the order of Unicode. */
export function windows874(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const thai = code >= thaiFirst && code <= thaiLast;
    if (!thai && code > 0x7f) throw new Error(`Windows-874 has no ${text[index]}`);
    bytes[index] = thai ? code - shift : code;
  }
  return bytes;
}
