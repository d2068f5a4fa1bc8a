import { saved } from '../../state/saved/saved.svelte';
import { workspace } from '../../state/workspace.svelte';

/** Milliseconds of rest after the last load before other files are fetched; after one did not come, doubled each time. */
const rest = { first: 2000, again: 60_000 } as const;

/**
 * What the page does while the person does nothing: it starts the engine, unless a file was quicker; then, with everything
 * at rest, it fetches what it would otherwise ask its server for later. Call it while a component is being set up.
 */
export function whileIdle(): void {
  let isWarm = $state(false);
  let held = $state<'no' | 'coming' | 'yes'>('no');
  let wait: number = rest.first;
  const isAtRest = $derived(
    isWarm &&
      ['empty', 'ready', 'failed'].includes(workspace.stage) &&
      workspace.bringing === null &&
      !workspace.readings.list.some(({ status }) => status === 'reading'),
  );

  $effect(() => {
    // A work that is being opened is not at rest: its first chart comes before its engine.
    if (saved.openings.isOpening) return;
    const warm = () => void workspace.warm().then(() => (isWarm = true));
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(warm, rest.first);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(warm, { timeout: 3000 });
    return () => cancelIdleCallback(idle);
  });

  $effect(() => {
    if (!isAtRest || held !== 'no') return;
    const timer = setTimeout(async () => {
      held = 'coming';
      try {
        await (await import('./heldFiles')).holdFiles();
        held = 'yes';
      } catch {
        wait = Math.max(rest.again, 2 * wait);
        held = 'no';
      }
    }, wait);
    return () => clearTimeout(timer);
  });
}
