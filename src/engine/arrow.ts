import type { Table, Value } from './engine';

interface ArrowLike {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

/** An Arrow result as plain arrays: typed vectors are read once, nulls become null, big integers numbers. */
export function fromArrow(result: ArrowLike): Table {
  const columns: Record<string, Value[]> = {};
  result.schema.fields.forEach((field, index) => {
    const vector = result.getChildAt(index);
    const values = new Array<Value>(result.numRows);
    for (let row = 0; row < result.numRows; row += 1) {
      const value = vector?.get(row) ?? null;
      values[row] = typeof value === 'bigint' ? Number(value) : (value as Value);
    }
    columns[field.name] = values;
  });
  return { rows: result.numRows, columns };
}
