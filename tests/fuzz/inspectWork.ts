import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { framework } from '../../src/framework/frameworks';
import { propose } from '../../src/ingest/propose/propose';
import { readFile } from '../../src/ingest/read/read';
import { readFramework } from '../../src/ingest/read/readFramework';
import { Intake } from '../../src/state/intake';
import { readHash } from '../../src/state/intent';
import type { Pipeline } from '../../src/state/pipeline';
import { fromArchive, toArchive } from '../../src/state/saved/archive';
import { pack } from '../../src/state/saved/pack';
import { ownSha256 } from '../../src/state/saved/sha256';
import { unpack, UnpackError } from '../../src/state/saved/unpack';
import type { Holdings, Origin } from '../../src/state/source';
import { planOf, rowOf } from '../unit/export/paperFixture';
import { holds } from './faults';
import { mutateBytes } from './mutate';
import { mutateJson } from './mutateJson';
import { chance, type Chance } from './randomly';
import { tableText } from './seeds/tables';

const read = async ({ name, content, encoding }: Origin) =>
  readFile(name, new Uint8Array(await content.arrayBuffer()), encoding ? { encoding } : {});

/** The real reading without worker and page; nothing here stages or loads. */
const pipeline = {
  propose: async (table, own) => propose(table, own),
  readFramework: async (content: Blob) => readFramework(new Uint8Array(await content.arrayBuffer())),
} as Partial<Pipeline> as Pipeline;
const intakeOf = () => new Intake(pipeline, { read } as unknown as ConstructorParameters<typeof Intake>[1]);

const works = new Map<number, Promise<Uint8Array>>();

/** One of some works; each is packed once. */
function work(by: Chance): Promise<Uint8Array> {
  const at = by.nat(24);
  const known = works.get(at) ?? packedWork(chance(at));
  works.set(at, known);
  return known;
}

async function packedWork(by: Chance): Promise<Uint8Array> {
  const intake = intakeOf();
  const origin = intake.origin('สมมติ.csv', new Blob([tableText(by)]));
  const [source] = await intake.read(origin, []);
  const holdings: Holdings = [
    ...(source ? [{ ...source, mapping: source.proposal?.mapping ?? null, edits: [{ row: 2, column: 1, value: '2564' }] }] : []),
    intake.ownFramework({ ...(framework(2564) ?? framework(2565)), fiscalYear: 2570 } as Parameters<typeof intake.ownFramework>[0]),
  ];
  const plans = [planOf([rowOf({ id: 'r1', title: 'มาตรการสมมติ', code: 'o42' })])];
  const packed = await pack({ name: 'งานสมมติ', holdings, plans, hash: '#/overview?year=2564' }, new Date(0));
  return new Uint8Array(await (await toArchive(packed)).arrayBuffer());
} // prettier-ignore

/** As someone would who knows the form: everything changed, every sum right again. */
function forged(bytes: Uint8Array, by: Chance): Uint8Array {
  const parts = unzipSync(bytes);
  let manifest = strFromU8(parts['manifest.json'] ?? new Uint8Array());
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('parts/') || !by.once(2)) continue;
    let changed: Uint8Array = mutateBytes(part, by);
    if (part[0] === 0x7b || part[0] === 0x5b)
      changed = strToU8(JSON.stringify(mutateJson(JSON.parse(strFromU8(part)), by)) ?? '');
    const sum = ownSha256(new Uint8Array(changed));
    parts[`parts/${sum}`] = new Uint8Array(changed);
    manifest = manifest.replaceAll(name.slice('parts/'.length), sum);
  }
  const told = by.once(3) ? manifest : (JSON.stringify(mutateJson(JSON.parse(manifest), by)) ?? '');
  parts['manifest.json'] = strToU8(told);
  parts['manifest.sha256'] = strToU8(ownSha256(parts['manifest.json']));
  return zipSync(parts, { level: 0 });
}

/** A saved workspace of someone else's: opened whole, or refused by name; nothing half. */
export async function inspectWork(by: Chance): Promise<null> {
  const whole = await work(by);
  const given = by.once(4) ? mutateBytes(whole, by) : forged(whole, by);
  const packed = await fromArchive(new Blob([given.slice()]));
  if (typeof packed === 'string') return null;
  readHash(packed.manifest.hash);
  const part = async (key: string) => packed.parts.get(key);
  try {
    const { holdings, plans } = await unpack(packed.manifest, { part, isForeign: true }, intakeOf());
    const tables = packed.manifest.files.reduce((sum, file) => sum + file.tables.length, 0);
    holds('every table and framework it names is there', holdings.length === tables + packed.manifest.frameworks.length);
    holds('every plan has rows', plans.every(({ rows }) => Array.isArray(rows)));
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
  }
  return null;
} // prettier-ignore
