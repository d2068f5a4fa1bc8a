/** Lets whatever waits for this thread have it: a key, a click, a frame, a cancel. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
