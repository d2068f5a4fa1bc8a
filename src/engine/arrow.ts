import { breathe } from '../ingest/breathe';
import type { Table, Value } from './engine';

/** One batch of a column, as Arrow lays it out. */
interface ArrowData {
  readonly length: number;
  /** Of a text: where each begins in `values`, and where the last ends. */
  readonly valueOffsets: unknown;
  readonly values: unknown;
}

interface ArrowVector extends Iterable<unknown> {
  readonly nullCount: number;
  readonly type: { readonly typeId: number };
  readonly data: readonly ArrowData[];
  isValid(row: number): boolean;
  toArray(): unknown;
}

interface ArrowLike {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): ArrowVector | null;
}

/**
 * An Arrow result as plain arrays: nulls become null, big integers numbers. Vectors come in pieces of 2,048 rows, so
 * they are walked, never asked for row n: 805,000 rows of five columns come six times as fast.
 */
export function fromArrow(result: ArrowLike): Table {
  const columns = result.schema.fields.map(({ name }, index) => [name, columnOf(result, index)] as const);
  return { rows: result.numRows, columns: Object.fromEntries(columns) };
}

const columnOf = (result: ArrowLike, index: number): Value[] => {
  const vector = result.getChildAt(index);
  return vector ? valuesOf(vector) : new Array<Value>(result.numRows).fill(null);
};

/** Rows from which a result is taken apart with pauses: 10,000 agencies with their names take 60 ms. */
const many = 4096;

/** The same on a page's own thread, which others want as well. */
export async function fromArrowInTurns(result: ArrowLike): Promise<Table> {
  if (result.numRows < many) return fromArrow(result);
  const columns: Record<string, Value[]> = {};
  for (const [index, { name }] of result.schema.fields.entries()) {
    columns[name] = columnOf(result, index);
    await breathe();
  }
  return { rows: result.numRows, columns };
}

/** Arrow's number for text in UTF-8. */
const utf8 = 5;

function valuesOf(vector: ArrowVector): Value[] {
  if (vector.type.typeId === utf8) return textsOf(vector);
  if (vector.nullCount === 0) {
    const numbers = vector.toArray();
    if (numbers instanceof Float64Array || numbers instanceof Int32Array) return Array.from(numbers);
  }
  return Array.from(vector, (value) =>
    typeof value === 'bigint' ? Number(value) : ((value ?? null) as Value),
  );
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A batch is decoded at once and cut: text by text, the decoder takes ten times as long. */
function textsOf(vector: ArrowVector): Value[] {
  const texts: Value[] = [];
  const hasNulls = vector.nullCount > 0;
  for (const { length, valueOffsets, values } of vector.data) {
    const [bytes, begins] = [values as Uint8Array, valueOffsets as Int32Array];
    const from = begins[0] ?? 0;
    const whole = decoder.decode(bytes.subarray(from, begins[length] ?? from));
    let [at, unit] = [from, 0];
    for (let row = 0; row < length; row += 1) {
      const begin = unit;
      const end = begins[row + 1] ?? at;
      for (; at < end; at += 1) unit += unitsFrom(bytes[at] ?? 0);
      texts.push(hasNulls && !vector.isValid(texts.length) ? null : whole.slice(begin, unit));
    }
  }
  return texts;
}

/** UTF-16 units of the character that begins with this byte; none with the bytes that go on with one. */
const unitsFrom = (byte: number): number => ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1);
