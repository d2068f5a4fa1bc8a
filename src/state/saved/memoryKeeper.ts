import { latestFirst, unnamed, verdict, type Keeper, type Work } from './keeper';

/** Works kept as long as the page lives: where storage is refused. */
export function memoryKeeper(): Keeper {
  const works = new Map<string, Work>();
  const kept = new Map<string, unknown>();
  const tidy = () => unnamed([...kept.keys()], [...works.values()]).forEach((key) => kept.delete(key));
  return {
    list: async () => latestFirst([...works.values()]),
    parts: async (keys) =>
      new Map(keys.flatMap((key) => (kept.has(key) ? [[key, kept.get(key)] as const] : []))),
    write: async (request) => {
      const { work, parts } = request;
      const result = verdict(works.get(work.id), request);
      if (result !== 'kept') return result;
      parts.forEach((part, key) => kept.set(key, part));
      works.set(work.id, work);
      tidy();
      return result;
    },
    rename: async (id, name) => {
      const work = works.get(id);
      if (work) works.set(id, { ...work, name });
    },
    remove: async (id) => {
      works.delete(id);
      tidy();
    },
    wipe: async () => {
      works.clear();
      kept.clear();
    },
  };
}
