/** How the server hands out a file that the engine needs. */
export interface ServedFile {
  readonly kind: 'wasm' | 'script' | 'page';
  /** HTTP status; 0 where the server did not answer. */
  readonly status: number;
  /** Media type without parameters, in small letters; empty where the server names none. */
  readonly type: string;
  /** `gzip`, `br` …; empty = not compressed. */
  readonly encoding: string;
  /** As sent; null where the server does not say. */
  readonly bytes: number | null;
  /** A content security policy stands in the answer's head. */
  readonly hasPolicy: boolean;
}

/** Asks this page's own server for the heads of the engine's files and of the page. Never rejects. */
export async function probeFiles(): Promise<readonly ServedFile[]> {
  const { engineFiles } = await import('../engine/browser');
  return Promise.all([
    probe('wasm', engineFiles.wasm),
    probe('script', engineFiles.worker),
    probe('page', location.pathname),
  ]);
}

async function probe(kind: ServedFile['kind'], url: string): Promise<ServedFile> {
  try {
    const { status, headers } = await fetch(url, { method: 'HEAD', cache: 'no-store' });
    const length = Number(headers.get('content-length') ?? NaN);
    return {
      kind,
      status,
      type: (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
      encoding: headers.get('content-encoding') ?? '',
      bytes: Number.isFinite(length) && length > 0 ? length : null,
      hasPolicy: headers.has('content-security-policy'),
    };
  } catch {
    return { kind, status: 0, type: '', encoding: '', bytes: null, hasPolicy: false };
  }
}
