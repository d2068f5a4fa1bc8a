import { main } from '../../../src/cli/main';

export interface Ran {
  readonly code: number;
  // The printed object is what is tested; its shape is spelled out by the tests themselves.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly json: any;
  readonly error: string;
}

/** Runs one command in this process and reads back what it printed. */
export async function ita(...words: string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await main(words, { out: (text) => out.push(text), error: (text) => error.push(text) });
  return { code, json: out.length > 0 ? JSON.parse(out.join('\n')) : null, error: error.join('\n') };
}

export const nongchok = ['agencies', 'items', 'measures', 'scores', 'stated'].map(
  (name) => `data/nongchok/${name}.csv`,
);
