import { concepts } from '../../src/framework/crosswalk';
import { frameworks } from '../../src/framework/frameworks';
import { propose } from '../../src/ingest/propose/propose';
import { readFile } from '../../src/ingest/read/read';
import { stage } from '../../src/ingest/stage/stage';
import type { Staged, TextTable } from '../../src/ingest/types';
import { broken, same } from './faults';

const text = 'หน่วยงาน,ปีงบประมาณ,ตัวชี้วัด,คะแนน\nอบต.ก่อนหน้า,2564,1,90.10\nอบต.ก่อนหน้า,2564,2,80.20\n';

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value))
    return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

const natives = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype];
const namesOf = (): string => natives.map((each) => Reflect.ownKeys(each).map(String).join()).join('|');

export interface Earlier {
  readonly table: TextTable;
  readonly staged: Staged;
  /** From here on nothing may change. */
  readonly begin: () => void;
  /** @throws Broken where anything from before the case has changed. */
  readonly check: () => void;
}

/**
 * Data that was there before the case: a table with what was staged from it, the frameworks, the prototypes. Frozen, so that
 * writing to any of it throws where it happens.
 */
export async function earlier(): Promise<Earlier> {
  const { tables } = await readFile('ก่อนหน้า.csv', new TextEncoder().encode(text));
  const [table] = tables;
  const mapping = table && propose(table)?.mapping;
  if (!table || !mapping) throw new Error('the earlier file is no table');
  const staged = await stage(table, mapping, { edits: [], sourceId: 1 });
  [table, mapping, staged, frameworks(), concepts()].forEach(freeze);
  const state = () =>
    [
      JSON.stringify([table, staged.refused, staged.findings]),
      ...Object.values(staged.tables).map((stream) => Buffer.from(stream).toString('base64')),
    ].join();
  const known = state();
  let names = '';
  return {
    table,
    staged,
    begin: () => void (names = namesOf()),
    check: () => {
      if (namesOf() !== names) broken('a prototype was written to');
      same('earlier data', state(), known);
    },
  };
}
