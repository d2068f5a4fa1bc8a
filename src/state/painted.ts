/** Resolves once what was shown just now stands on the screen; soon where nothing is painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 250);
    if (typeof requestAnimationFrame === 'undefined') resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Resolves when the page's first drawing is there, which notes its time by this name (charts/Drawing.svelte); at once where nothing is drawn. */
export const firstChart = (): Promise<void> =>
  new Promise((resolve) => {
    const name = 'ita-lens first chart';
    const isThere = () => performance.getEntriesByName(name).length > 0;
    if (typeof document === 'undefined' || typeof PerformanceObserver === 'undefined' || isThere())
      return resolve();
    const observer = new PerformanceObserver(() => {
      if (isThere()) done();
    });
    const done = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe({ type: 'mark', buffered: true });
    // A page may have no chart at all.
    setTimeout(done, 3000);
  });
