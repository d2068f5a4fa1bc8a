import { latestFirst, unnamed, verdict, type Keeper, type Work } from './keeper';

const database = 'ita-lens';
const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });

const quietly = (act: () => void): void => {
  try {
    act();
  } catch {
    // It has ended already.
  }
};

/** Works in this browser's IndexedDB, opened on first use. */
export function browserKeeper(): Keeper {
  let opened: Promise<IDBDatabase> | null = null;

  const connect = async (): Promise<IDBDatabase> => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('works', { keyPath: 'id' });
      request.result.createObjectStore('parts');
    };
    const base = await asked(request);
    // Another tab deletes everything, or the browser cleared the storage underneath: the next verb opens it anew.
    base.onversionchange = () => (base.close(), (opened = null));
    base.onclose = () => (opened = null);
    return base;
  };
  const open = (): Promise<IDBDatabase> => {
    opened ??= connect();
    opened.catch(() => (opened = null));
    return opened;
  };
  const begin = async (mode: IDBTransactionMode): Promise<IDBTransaction> => {
    try {
      return (await open()).transaction(['works', 'parts'], mode);
    } catch (error) {
      // A connection that the browser closed without a word is opened anew, once.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      opened = null;
      return (await open()).transaction(['works', 'parts'], mode);
    }
  };
  const act = async <T>(
    mode: IDBTransactionMode,
    work: (works: IDBObjectStore, parts: IDBObjectStore) => Promise<T>,
  ): Promise<T> => {
    const transaction = await begin(mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('storage'));
    });
    ended.catch(() => undefined);
    try {
      const result = await work(transaction.objectStore('works'), transaction.objectStore('parts'));
      await ended;
      return result;
    } catch (error) {
      const { error: why } = transaction;
      // A value that cannot be kept throws before anything failed: what was put beside it must not stay.
      if (why === null) quietly(() => transaction.abort());
      throw why ?? error;
    }
  };
  const listed = (works: IDBObjectStore): Promise<Work[]> => asked(works.getAll() as IDBRequest<Work[]>);
  const keysOf = async (parts: IDBObjectStore) => (await asked(parts.getAllKeys())).map(String);
  const tidy = async (works: IDBObjectStore, parts: IDBObjectStore) => {
    for (const key of unnamed(await keysOf(parts), await listed(works))) parts.delete(key);
  };

  return {
    list: async () => latestFirst(await act('readonly', listed)),
    parts: (keys) =>
      act('readonly', async (_works, parts) => {
        const found = await Promise.all(keys.map((key) => asked(parts.get(key) as IDBRequest<unknown>)));
        return new Map(
          keys.flatMap((key, at) => (found[at] === undefined ? [] : [[key, found[at]] as const])),
        );
      }),
    write: (request) =>
      act('readwrite', async (works, parts) => {
        const { work, parts: given } = request;
        const now = await asked(works.get(work.id) as IDBRequest<Work | undefined>);
        const result = verdict(now, request);
        if (result !== 'kept') return result;
        const there = new Set(await keysOf(parts));
        for (const [key, part] of given) if (!there.has(key)) parts.put(part, key);
        works.put(work);
        await tidy(works, parts);
        return result;
      }),
    rename: (id, name) =>
      act('readwrite', async (works) => {
        const now = await asked(works.get(id) as IDBRequest<Work | undefined>);
        if (now) works.put({ ...now, name });
      }),
    remove: (id) =>
      act('readwrite', async (works, parts) => {
        works.delete(id);
        await tidy(works, parts);
      }),
    wipe: async () => {
      // Emptied first: a tab that sleeps may keep the store itself from going for a while.
      await act('readwrite', async (works, parts) => void [works.clear(), parts.clear()]);
      const base = await opened?.catch(() => null);
      base?.close();
      opened = null;
      const deleted = asked(indexedDB.deleteDatabase(database));
      await Promise.race([deleted, new Promise((resolve) => setTimeout(resolve, 3000))]);
    },
  };
}
