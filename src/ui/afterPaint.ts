/** Work that waits for the next frame to be shown: one piece a turn, so that none of them holds up a key or a click. */
const waiting = new Set<() => void>();
let isRunning = false;

const next = (): void => {
  const [work] = waiting;
  isRunning = work !== undefined;
  if (work === undefined) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (waiting.delete(work)) work();
      next();
    }),
  );
};

/** Does the work after what is shown now; gives what takes it back. */
export function afterPaint(work: () => void): () => void {
  waiting.add(work);
  if (!isRunning) next();
  return () => void waiting.delete(work);
}
