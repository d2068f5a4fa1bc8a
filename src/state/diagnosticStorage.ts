export interface StorageFacts {
  readonly database: 'there' | 'refused' | 'missing';
  /** Small settings (localStorage). */
  readonly keepsSmall: boolean;
  /** Bytes; null where the browser does not say (plain HTTP). */
  readonly used: number | null;
  readonly quota: number | null;
}

const probeName = 'ita-lens-diagnostics';

/** Tries each way of keeping and leaves nothing behind. Never rejects. */
export async function probeStorage(): Promise<StorageFacts> {
  const estimate = await Promise.resolve(navigator.storage?.estimate?.()).catch(() => undefined);
  return {
    database: await database(),
    keepsSmall: keepsSmall(),
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}

async function database(): Promise<StorageFacts['database']> {
  try {
    // Reading the name alone throws in a sandboxed frame.
    if (typeof indexedDB === 'undefined') return 'missing';
    const request = indexedDB.open(probeName);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = reject;
      request.onblocked = reject;
    });
    request.result.close();
    indexedDB.deleteDatabase(probeName);
    return 'there';
  } catch {
    return 'refused';
  }
}

function keepsSmall(): boolean {
  try {
    localStorage.setItem(probeName, '1');
    localStorage.removeItem(probeName);
    return true;
  } catch {
    return false;
  }
}
