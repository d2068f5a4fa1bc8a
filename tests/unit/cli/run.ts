import { main, type Io } from '../../../src/cli/main';

export interface Ran {
  readonly code: number;
  // The printed object is what is tested; its shape is spelled out by the tests themselves.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
  readonly error: string;
}

/** Runs one command in this process and reads back what it printed. */
export const ita = (...words: string[]): Promise<Ran> => itaWith({}, ...words);

/** The same with limits of its own. */
export async function itaWith(limits: Pick<Io, 'above' | 'pieceBytes'>, ...words: string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const io = { out: (text: string) => out.push(text), error: (text: string) => error.push(text) };
  const code = await main(words, { ...limits, ...io });
  return { code, json: out.length > 0 ? JSON.parse(out.join('\n')) : null, error: error.join('\n') };
}

export const nongchok = ['agencies', 'items', 'measures', 'scores', 'stated'].map(
  (name) => `data/nongchok/${name}.csv`,
);
