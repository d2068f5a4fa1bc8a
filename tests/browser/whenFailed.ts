import type { BrowserContext } from 'playwright-core';
import { afterEach } from 'vitest';

const open = new Map<BrowserContext, readonly string[]>();

/** What stands on its pages is said when a test fails: a wait in vain says only what did not come. */
export function tellWhenFailed(context: BrowserContext, faults: readonly string[]): void {
  open.set(context, faults);
  context.on('close', () => open.delete(context));
}

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  for (const [context, faults] of open)
    for (const page of context.pages()) {
      const seen = await page
        .locator('body')
        .ariaSnapshot({ timeout: 5000 })
        .catch((error: unknown) => String(error));
      console.error(['', page.url(), ...faults, seen].join('\n'));
    }
});
