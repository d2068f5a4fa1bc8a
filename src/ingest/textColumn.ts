import { batchType, Column, columnFromArray, dictionary, int32, utf8 } from '@uwdata/flechette';

/** What flechette's dictionary batches are built from; its own builder hashes every text anew, also repeated ones. */
type DictionaryBatch = ConstructorParameters<typeof Column>[0][number] & {
  setDictionary(values: unknown): unknown;
};
type BatchClass = new (parts: {
  length: number;
  nullCount: number;
  type: unknown;
  validity: Uint8Array;
  values: Int32Array;
}) => DictionaryBatch;

/** Texts as an Arrow dictionary column: each text once, a number a row. */
export function textColumn(texts: readonly (string | null)[]): Column<string | null> {
  if (texts.length === 0) return columnFromArray([] as string[], utf8());
  const numbers = new Map<string, number>();
  const values = new Int32Array(texts.length);
  const validity = new Uint8Array((texts.length + 7) >> 3);
  let nullCount = 0;
  let previous: string | null = null;
  let number = 0;
  for (let row = 0; row < texts.length; row += 1) {
    const text = texts[row] ?? null;
    if (text === null) {
      nullCount += 1;
      continue;
    }
    if (text !== previous) {
      const known = numbers.get(text);
      number = known ?? numbers.size;
      if (known === undefined) numbers.set(text, number);
      previous = text;
    }
    values[row] = number;
    validity[row >> 3] = (validity[row >> 3] ?? 0) | (1 << (row & 7));
  }
  // One type object for both: the encoder finds a dictionary by the identity of its type.
  const ofTexts = utf8();
  const type = dictionary(ofTexts, int32());
  const Batch = batchType(type) as unknown as BatchClass;
  const noNulls = new Uint8Array(0);
  const batch = new Batch({
    length: texts.length,
    nullCount,
    type,
    validity: nullCount ? validity : noNulls,
    values,
  });
  // A dictionary without any text would not be written, and readers would miss it.
  const distinct = numbers.size > 0 ? [...numbers.keys()] : [''];
  batch.setDictionary(columnFromArray(distinct, ofTexts));
  return new Column([batch]) as Column<string | null>;
}
