import type { Reading } from '../../engine/reading';
import type { Declared, ParamType } from '../../questions/question';

export interface SchemaColumn {
  readonly name: string;
  readonly type: string;
}

/** What can stand after FROM. `insert` is what a click writes. */
export interface SchemaEntry {
  readonly name: string;
  readonly insert: string;
  readonly columns: readonly SchemaColumn[];
}

/** Tables that answer questions; the rest are steps on the way to them. */
const main = [
  'agency',
  'agency_year',
  'tree',
  'profile_node',
  'score',
  'measure',
  'measure_target',
  'item_status',
  'finding',
  'refused_row',
  'source',
];

export const tablesSql = `
SELECT table_name, column_name, data_type FROM duckdb_columns()
WHERE NOT internal AND schema_name = 'main' ORDER BY table_name, column_index`;

/** The answer to tablesSql as entries: the main ones in the order in which they explain one another, then the rest. */
export function tablesOf({ rows, columns }: Reading): {
  readonly main: readonly SchemaEntry[];
  readonly rest: readonly SchemaEntry[];
} {
  const byTable = new Map<string, SchemaColumn[]>();
  for (let row = 0; row < rows; row += 1) {
    const [table = '', name = '', type = ''] = columns.map(({ values }) => String(values[row]));
    byTable.set(table, [...(byTable.get(table) ?? []), { name, type }]);
  }
  const entry = (name: string): SchemaEntry => ({ name, insert: name, columns: byTable.get(name) ?? [] });
  return {
    main: main.filter((name) => byTable.has(name)).map(entry),
    rest: [...byTable.keys()].filter((name) => !main.includes(name)).map(entry),
  };
}

interface Asked {
  readonly name: string;
  readonly params: Readonly<Record<string, ParamType>>;
  readonly row: Readonly<Record<string, Declared>>;
}

const files = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../questions/*.ts', '!../../questions/question.ts'],
  { eager: true },
);

const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'params' in value && 'row' in value && 'name' in value;

const sqlTypes: Readonly<Record<string, string>> = {
  integer: 'INTEGER',
  double: 'DOUBLE',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
};

const given: Readonly<Record<string, (year: number | undefined) => string>> = {
  fiscal_year: (year) => String(year ?? 'NULL'),
  to_year: (year) => String(year ?? 'NULL'),
  plan_year: (year) => (year === undefined ? 'NULL' : String(year + 1)),
  from_year: (year) => (year === undefined ? 'NULL' : String(year - 1)),
};

/** The page's own questions, each a table macro, in the order of their names. A parameter that is NULL limits nothing. */
export const questionsOf = (year: number | undefined): readonly SchemaEntry[] =>
  Object.values(files)
    .flatMap((file) => Object.values(file).filter(isAsked))
    .map(({ name, params, row }) => ({
      name: `${name}(${Object.keys(params).join(', ')})`,
      insert: `${name}(${Object.keys(params)
        .map((param) => given[param]?.(year) ?? 'NULL')
        .join(', ')})`,
      columns: Object.entries(row).map(([column, type]) => ({
        name: column,
        type: sqlTypes[type.replace('?', '')] ?? type,
      })),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
