import { readFile } from '../../src/ingest/read/read';
import { pdfFile } from '../fixtures/ingest/pdfFile';
import { broken } from './faults';
import { earlier, type Earlier } from './frozen';
import type { Inspected } from './inspect';
import { kindOf } from './kinds';
import { chance } from './randomly';

export interface Outcome {
  readonly kind: string;
  /** Whether there is such a case here. */
  readonly ran: boolean;
  /** What did not hold; null = everything did. */
  readonly fault: string | null;
  readonly staged: Inspected['staged'];
}

let before: Promise<Earlier> | null = null;

/** What there was before every case. */
export const earlierData = (): Promise<Earlier> => (before ??= earlier());

let pdf: Promise<unknown> | null = null;
const pdfReader = (): Promise<unknown> =>
  (pdf ??= readFile('ก่อน.pdf', pdfFile([[{ text: 'ก', x: 60, y: 800 }]])));

/** The case of this number, always the same one. Never rejects. */
export async function runCase(number: number): Promise<Outcome> {
  const [kind, inspect] = kindOf(number);
  // Its reader adds to the natives of older Nodes, once, when it comes: not the file's doing.
  if (kind === 'pdf') await pdfReader();
  const { begin, check } = await earlierData();
  begin();
  if (inspect === null) return { kind, ran: false, fault: null, staged: [] };
  try {
    const inspected = await inspect(chance(number), { twice: Math.floor(number / 20) % 16 === 0 });
    check();
    return { kind, ran: true, fault: null, staged: inspected?.staged ?? [] };
  } catch (error) {
    return { kind, ran: true, fault: described(error), staged: [] };
  }
}

const described = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message}\n${error.stack ?? broken('no stack')}`
    : String(error);
