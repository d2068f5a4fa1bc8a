import type { Framework } from '../framework/types';
import { agencies } from '../questions/agencies';
import type { Declared } from '../questions/question';
import type { StoredAnswers } from '../state/stored';
import { isViewName, type ViewName } from './view';

export const viewFormat = 'ita-lens-view';
export const viewVersion = 1;

/** The answers that views of one agency need: worked out once, drawn anywhere without an engine. */
export interface ViewFile extends StoredAnswers {
  readonly format: typeof viewFormat;
  readonly version: typeof viewVersion;
  readonly views: readonly ViewName[];
  /** How many agencies the data had; `agencies` names the one shown. */
  readonly agencyCount: number;
  /** The year shown unless the link names another, B.E. */
  readonly fiscalYear: number;
  /** Of the years answered; the embed brings none of its own. */
  readonly frameworks: readonly Framework[];
  /** Changes with every answer. */
  readonly dataVersion: string;
  /** Made up by a script: every view says so. */
  readonly madeUp: boolean;
}

type Unknown = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (record: Unknown, types: Readonly<Record<string, 'string' | 'number' | 'boolean'>>): boolean =>
  Object.entries(types).every(([key, type]) => Object.hasOwn(record, key) && typeof record[key] === type);

const typeOf = { integer: 'number', double: 'number', text: 'string', boolean: 'boolean' } as const;

/** Do the rows have the columns that a question declares, each of its type? */
export function areRows(rows: unknown, row: Readonly<Record<string, Declared>>): boolean {
  const columns = Object.entries(row).map(([name, declared]) => {
    const type = declared.replace('?', '') as keyof typeof typeOf;
    return { name, type: typeOf[type], mayBeNull: declared.endsWith('?') };
  });
  return (
    Array.isArray(rows) &&
    rows.every(
      (each) =>
        isRecord(each) &&
        columns.every(({ name, type, mayBeNull }) => {
          const value = Object.hasOwn(each, name) ? each[name] : undefined;
          return typeof value === type || (mayBeNull && value === null);
        }),
    )
  );
}

const isFramework = (value: unknown): value is Framework =>
  isRecord(value) &&
  has(value, { fiscalYear: 'number', series: 'string', certain: 'boolean' }) &&
  Array.isArray(value.levels) &&
  value.levels.every(
    (each) =>
      isRecord(each) &&
      has(each, { level: 'string', nameEn: 'string', minTotal: 'number' }) &&
      (each.minInstrument === null || typeof each.minInstrument === 'number'),
  ) &&
  Array.isArray(value.nodes) &&
  value.nodes.every(
    (each) =>
      isRecord(each) && has(each, { code: 'string', kind: 'string', weight: 'number', nameTh: 'string' }),
  );

/**
 * A file of results as it came, or null where it is none of this version. The rows of an answer are checked when
 * they are asked for, against what their question declares.
 */
export function asViewFile(value: unknown): ViewFile | null {
  if (!isRecord(value) || value.format !== viewFormat || value.version !== viewVersion) return null;
  const { views, frameworks, answers } = value;
  const isWhole =
    has(value, {
      fiscalYear: 'number',
      agencyCount: 'number',
      dataVersion: 'string',
      madeUp: 'boolean',
    }) &&
    areRows(value.agencies, agencies.row) &&
    Array.isArray(views) &&
    views.every((name) => typeof name === 'string' && isViewName(name)) &&
    Array.isArray(frameworks) &&
    frameworks.every(isFramework) &&
    isRecord(answers) &&
    Object.values(answers).every((rows) => Array.isArray(rows));
  return isWhole ? (value as unknown as ViewFile) : null;
}
