import * as v from 'valibot';
import { examples } from '../intent';

/** Raised when an older page could not read what a newer one wrote. */
const version = 1;

/** Longer than any list we write; a file of someone else's may hold anything. */
const most = { texts: 100_000, list: 10_000, edits: 200_000 } as const;

const text = v.pipe(v.string(), v.maxLength(most.texts));
const name = v.pipe(v.string(), v.maxLength(1000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const column = v.pipe(v.number(), v.integer(), v.minValue(-1));
const year = v.pipe(v.number(), v.integer());
const listOf = <T extends v.GenericSchema>(each: T) => v.pipe(v.array(each), v.maxLength(most.list));
/** SHA-256 of a part, by which it is found. */
const part = v.object({ part: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), bytes: count });

// prettier-ignore
const simpleRoles = [
  'ignore', 'agency', 'agencyCode', 'agencyType', 'district', 'province', 'region', 'year', 'level', 'rank', 'note',
  'code', 'name', 'score', 'instrument', 'points', 'group', 'seq', 'title', 'steps', 'period', 'start', 'end',
  'responsible', 'summary', 'outcome', 'recommendation', 'progress', 'status', 'targets', 'components',
] as const;
const role = v.variant('kind', [
  v.object({
    kind: v.literal('node'),
    code: name,
    scale: v.picklist(['percent', 'points', 'auto']),
    fiscalYear: v.optional(year),
  }),
  v.object({ kind: v.picklist(simpleRoles), fiscalYear: v.optional(year) }),
]);

const mapping = v.object({
  subject: v.picklist(['scores', 'items', 'measures', 'agencies', 'checklist']),
  layout: v.picklist(['long', 'wide', 'rotated', 'merged']),
  headerRow: count,
  roles: v.pipe(v.array(role), v.maxLength(most.texts)),
  fiscalYear: v.nullable(year),
  agency: v.nullable(name),
});

const table = v.object({
  /** Of the table in its file, from 0. */
  place: count,
  mapping: v.nullable(mapping),
  edits: v.pipe(v.array(v.object({ row: count, column, value: text })), v.maxLength(most.edits)),
});

const shape = v.object({
  format: v.literal('ita-lens'),
  version: v.literal(version),
  name,
  /** ISO. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** What was looked at, as an address. */
  hash: text,
  files: listOf(
    v.object({
      ...part.entries,
      name,
      encoding: v.nullable(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-874'])),
      pasted: v.boolean(),
      example: v.nullable(v.picklist(examples)),
      tables: listOf(table),
    }),
  ),
  frameworks: listOf(v.object({ ...part.entries, name })),
  /** Of the draft plans; null = none was edited. */
  plans: v.nullable(part),
});

/** What a saved workspace holds: everything the person brought and said. Big parts stand beside it, by their SHA-256. */
export type Manifest = v.InferOutput<typeof shape>;
export type ManifestFile = Manifest['files'][number];

export const newManifest = (parts: Omit<Manifest, 'format' | 'version'>): Manifest => ({
  format: 'ita-lens',
  version,
  ...parts,
});

/** The manifest, or why it is none: written by a newer page, or not by us. */
export function readManifest(json: unknown): Manifest | 'newer' | 'broken' {
  const head = v.safeParse(v.object({ format: v.literal('ita-lens'), version: v.number() }), json);
  if (head.success && head.output.version > version) return 'newer';
  const read = v.safeParse(shape, json);
  return read.success ? read.output : 'broken';
}

/** Every part it names. */
export const partsOf = ({ files, frameworks, plans }: Manifest): readonly string[] => [
  ...new Set([...files, ...frameworks, ...(plans ? [plans] : [])].map((each) => each.part)),
];
