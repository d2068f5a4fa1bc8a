import type { TextTable } from '../ingest/types';
import type { Pipeline, ReadResult } from './pipeline';
import type { Origin } from './source';

/** Tables whose rows no worker holds: they are shown from what was saved. */
const absent = new WeakMap<TextTable, { readonly origin: Origin; readonly place: number }>();
const again = new WeakMap<Origin, Promise<ReadResult>>();

/** From now on the table stands for that of its file, which is read when its rows are asked for. */
export const holdAbsent = (table: TextTable, origin: Origin, place: number): void =>
  void absent.set(table, { origin, place });

/** The pipeline, which reads a file again when the rows of a table are wanted that only stands for it. */
export function readingAgain(pipeline: Pipeline): Pipeline {
  const read = (origin: Origin): Promise<ReadResult> => {
    const known = again.get(origin);
    if (known) return known;
    const { name, content, encoding } = origin;
    const reading = origin.pasted
      ? content.text().then((text) => pipeline.readPasted(text, name))
      : pipeline.read(name, content, { encoding: encoding ?? undefined });
    again.set(origin, reading);
    reading.catch(() => again.delete(origin));
    return reading;
  };
  const whole = async (table: TextTable): Promise<TextTable> => {
    const stands = absent.get(table);
    if (stands === undefined) return table;
    const found = (await read(stands.origin)).tables[stands.place];
    if (found === undefined) throw new Error(`${table.file}: not as it was`);
    return found;
  };
  return {
    ...pipeline,
    propose: async (table, ...rest) => pipeline.propose(await whole(table), ...rest),
    stage: async (table, ...rest) => pipeline.stage(await whole(table), ...rest),
    rowsAt: async (table, ...rest) => pipeline.rowsAt(await whole(table), ...rest),
    putAway: async (table) => {
      const stands = absent.get(table);
      if (stands === undefined || again.has(stands.origin)) await pipeline.putAway(await whole(table));
    },
    forget: async (table) => {
      const stands = absent.get(table);
      // Where its file was not read again nobody holds anything of it.
      if (stands === undefined || again.has(stands.origin)) await pipeline.forget(await whole(table));
    },
  };
}
