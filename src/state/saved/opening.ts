import type { Plan } from '../../plan/plan';
import type { Intake } from '../intake';
import type { Known } from '../loading';
import type { Holdings } from '../source';
import type { ArchiveFault } from './archive';
import { derivedBefore, standFor } from './derived';
import type { Keeper, Work } from './keeper';
import { readManifest } from './manifest';
import { unpack, UnpackError, type UnpackFault } from './unpack';

export type OpenFault = ArchiveFault | UnpackFault | 'storage';

/** A saved workspace, ready to take the place of what is there. */
export interface Opened {
  readonly name: string;
  readonly holdings: Holdings;
  readonly plans: readonly Plan[];
  readonly hash: string;
  readonly known?: Known;
}

type Reader = Pick<Intake, 'origin' | 'read' | 'ownFramework'>;

/** From this browser's storage. Never rejects. */
export function openWork(
  work: Work,
  keeper: Keeper,
  build: string | null,
  intake: Reader,
): Promise<Opened | OpenFault> {
  return faultOf(async () => {
    const checked = readManifest(work.manifest);
    if (typeof checked === 'string') return checked;
    const [before, parts] = await Promise.all([
      derivedBefore(work, keeper, build),
      keeper.parts(work.parts.filter((key) => !key.includes('.'))),
    ]);
    const part = async (key: string) => parts.get(key) as Blob | undefined;
    const reading = (place: number) => before?.readings[place];
    const { manifest } = work;
    const { holdings, plans } = await unpack(manifest, { part, isForeign: before === null, reading }, intake);
    if (before !== null) standFor(holdings);
    const known = before?.known(holdings);
    return { name: work.name, holdings, plans, hash: manifest.hash, ...(known ? { known } : {}) };
  });
}

/** From a file, of whomever. Never rejects. */
export function openFile(file: Blob, intake: Reader): Promise<Opened | OpenFault> {
  return faultOf(async () => {
    const packed = await (await import('./archive')).fromArchive(file);
    if (typeof packed === 'string') return packed;
    const { manifest, parts } = packed;
    // The archive has compared every part with its hash.
    const part = async (key: string) => parts.get(key);
    const { holdings, plans } = await unpack(manifest, { part, isForeign: false }, intake);
    return { name: manifest.name, holdings, plans, hash: manifest.hash };
  });
}

async function faultOf(open: () => Promise<Opened | OpenFault>): Promise<Opened | OpenFault> {
  try {
    return await open();
  } catch (error) {
    return error instanceof UnpackError ? error.code : 'storage';
  }
}
