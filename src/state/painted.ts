/** Resolves once what was shown just now stands on the screen; soon where nothing is painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 250);
    if (typeof requestAnimationFrame === 'undefined') resolve();
    else requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
