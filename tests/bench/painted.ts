import type { Page } from 'playwright-core';

/** Milliseconds without any change after which a page counts as painted. */
const quiet = 250;

/** Has every page note its tasks above 50 ms, as the browser itself counts them. */
export async function countLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: true });
  });
}

/** Milliseconds of each long task since the last call. */
export const longTasks = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { longTasks: tasks } = window as unknown as { longTasks: number[] };
    return tasks.splice(0, tasks.length);
  });

/** Milliseconds from an act to the frame that shows what stands in the window, and to the last frame that changes. */
export interface Painted {
  readonly first: number;
  readonly last: number;
}

/** Goes to an address of the page, and waits for all that follows. */
export function changed(page: Page, hash: string): Promise<Painted> {
  return page.evaluate(
    async ([to, rest]) => {
      let first = 0;
      let last = performance.now();
      const shown = () => {
        last = performance.now();
        if (first === 0) first = last;
      };
      const watch = new MutationObserver(() => requestAnimationFrame(() => setTimeout(shown)));
      const what = { childList: true, subtree: true, characterData: true, attributes: true };
      watch.observe(document.body, what);
      const started = performance.now();
      location.hash = to;
      const isWaiting = () =>
        performance.now() - Math.max(last, started) < rest ||
        document.querySelector('main[aria-busy="true"], main [aria-busy="true"]') !== null;
      while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, 20));
      watch.disconnect();
      return { first: first - started, last: last - started };
    },
    [hash, quiet] as const,
  );
}

/** Milliseconds between the frames while the page is scrolled from its top to its end. */
export function scrolled(page: Page, selector: string): Promise<number[]> {
  return page.evaluate(async (scroller) => {
    const element = document.querySelector(scroller);
    if (!element) throw new Error(`nothing to scroll: ${scroller}`);
    const frames: number[] = [];
    const step = element.scrollHeight / 120;
    for (let turn = 0; turn < 120; turn += 1) {
      const before = performance.now();
      element.scrollTop = turn * step;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames.push(performance.now() - before);
    }
    return frames;
  }, selector);
}
