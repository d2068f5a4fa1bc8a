import {
  columnFromArray,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
  type DataType,
} from '@uwdata/flechette';

export type CellType = 'text' | 'integer' | 'double';

/** What an IPC stream ends with. */
export const endOfStream = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);

const types: Readonly<Record<CellType, () => DataType>> = { text: utf8, integer: int32, double: float64 };

/** Bytes of the schema message: a marker, its length, and as many bytes; it has no body. */
const schemaLength = (stream: Uint8Array): number =>
  8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true);

/**
 * Rows as a part of an Arrow IPC stream, so that a file is written batch by batch: the first part with the schema, none
 * with the end. Texts are plain, as a dictionary would have to know all names before the first batch.
 */
export function arrowPart(
  columns: readonly (readonly [name: string, type: CellType])[],
  rows: readonly (readonly (string | number | null)[])[],
  isFirst: boolean,
): Uint8Array {
  const arrow = columns.map(([name, type], index) => {
    const values: unknown[] = rows.map((row) => row[index] ?? null);
    return [name, columnFromArray(values, types[type]())] as const;
  });
  const stream = tableToIPC(tableFromColumns(arrow as never), { format: 'stream' });
  if (!stream) throw new Error('Arrow: no bytes for the rows');
  return stream.subarray(isFirst ? 0 : schemaLength(stream), stream.length - endOfStream.length);
}
