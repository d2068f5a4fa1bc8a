const offset = 0x0e00 - 0xa0;

/** Text as Windows-874 bytes, the encoding of Thai spreadsheets' "CSV": ASCII as it is, Thai letters moved to A1–FB. */
export const thai874 = (text: string): Uint8Array =>
  Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) return code;
    if (code >= 0x0e01 && code <= 0x0e5b) return code - offset;
    throw new Error(`${char} is not in Windows-874`);
  });
