import type { Engine, Table, Value } from '../engine/engine';

export type ParamType = 'integer' | 'double' | 'text';
export type ColumnType = 'integer' | 'double' | 'text' | 'boolean';
type Of<T extends ColumnType> = T extends 'text' ? string : T extends 'boolean' ? boolean : number;
/** `text?` may be null. */
export type Declared = ColumnType | `${ColumnType}?`;
type Read<D extends Declared> = D extends `${infer T extends ColumnType}?`
  ? Of<T> | null
  : D extends ColumnType
    ? Of<D>
    : never;

export interface Question<P extends Record<string, ParamType>, R extends Record<string, Declared>> {
  /** Name of the table macro it calls; also its cache key. */
  readonly name: string;
  /** In the macro's order. Null is allowed in every parameter and means "not limited by it". */
  readonly params: P;
  readonly row: R;
}

export type Params<Q extends { readonly params: Record<string, ParamType> }> = {
  readonly [K in keyof Q['params']]: Of<Q['params'][K]> | null;
};
export type Row<Q extends { readonly row: Record<string, Declared> }> = {
  readonly [K in keyof Q['row']]: Read<Q['row'][K]>;
};

/** Declares a question: the macro of that name with these parameters answers rows of this shape. */
export const question = <P extends Record<string, ParamType>, R extends Record<string, Declared>>(
  name: string,
  params: P,
  row: R,
): Question<P, R> => ({ name, params, row });

/** Under this text an answer is remembered: the same question with the same parameters, in whatever order given. */
export const answerKey = <P extends Record<string, ParamType>, R extends Record<string, Declared>>(
  asked: Question<P, R>,
  params: Params<Question<P, R>>,
): string =>
  `${asked.name} ${JSON.stringify(Object.keys(asked.params).map((name) => (params as Record<string, Value>)[name] ?? null))}`;

/** The answer by columns: for results of many thousand rows. */
export const askColumns = <P extends Record<string, ParamType>, R extends Record<string, Declared>>(
  engine: Engine,
  asked: Question<P, R>,
  params: Params<Question<P, R>>,
): Promise<Table> => {
  const names = Object.keys(asked.params);
  const values = names.map((name) => (params as Record<string, Value>)[name] ?? null);
  const literals = values.map((value, index) => literal(value, asked.params[names[index] ?? ''] ?? 'text'));
  // A statement with `?` is planned twice, and what a `?` is compared with is not looked up in the order of the rows.
  return literals.includes(null)
    ? engine.query(`SELECT * FROM ${asked.name}(${names.map(() => '?').join(', ')})`, values)
    : engine.query(`SELECT * FROM ${asked.name}(${literals.join(', ')})`);
};

/** A parameter as SQL; null where a statement cannot hold it. */
function literal(value: Value, type: ParamType): string | null {
  if (value === null) return 'NULL';
  if (type === 'text')
    return String(value).includes('\0') ? null : `'${String(value).replaceAll("'", "''")}'`;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return type === 'integer' && Number.isSafeInteger(value) ? String(value) : `${value}::DOUBLE`;
}

/** The answer as row objects, in the macro's own total order. */
export async function ask<P extends Record<string, ParamType>, R extends Record<string, Declared>>(
  engine: Engine,
  asked: Question<P, R>,
  params: Params<Question<P, R>>,
): Promise<readonly Row<Question<P, R>>[]> {
  const { rows, columns } = await askColumns(engine, asked, params);
  const entries = Object.entries(columns);
  return Array.from({ length: rows }, (_, row) => {
    const made: Record<string, Value> = {};
    for (const [name, values] of entries) made[name] = values[row] ?? null;
    return made;
  }) as unknown as readonly Row<Question<P, R>>[];
}
