import { test } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** The program without which the test is skipped; see scripts/test.mjs. */
    lacks?: string;
  }
}

/** A test that needs a program. Where `lacks` says that it is missing, it is skipped with that reason, and counted as such. */
export function testNeeding(lacks: string | null, name: string, run: () => Promise<void>): void {
  test(name, async ({ skip, task }) => {
    if (lacks !== null) {
      task.meta.lacks = lacks;
      skip(lacks);
    }
    await run();
  });
}
