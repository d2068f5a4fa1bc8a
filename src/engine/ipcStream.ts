/**
 * The engine answers with an Arrow IPC file: "ARROW1" and two bytes to fill eight, the stream with its end mark, a footer,
 * the footer's length in four bytes, "ARROW1". To `append` it gives only the stream.
 * Source: https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format
 */
export function streamOf(file: Uint8Array): Uint8Array {
  const { buffer, byteOffset, byteLength } = file;
  const tail = magic.length + 4;
  const footer = new DataView(buffer, byteOffset, byteLength).getInt32(byteLength - tail, true);
  return file.subarray(head, byteLength - tail - footer);
}

const magic = 'ARROW1';
const head = 8;
