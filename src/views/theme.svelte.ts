import { MediaQuery } from 'svelte/reactivity';
import { selection } from '../state/selection.svelte';
import type { Theme } from '../state/intent';

const dark = new MediaQuery('(prefers-color-scheme: dark)');

/** The theme in force: the person's, else the system's. */
export const themeInForce = (): Theme => selection.theme ?? (dark.current ? 'dark' : 'light');

/** Keeps the page's theme. Call once while the app is being set up. */
export function theme(): void {
  const inForce = $derived(themeInForce());
  $effect.pre(() => {
    document.documentElement.dataset.theme = inForce;
  });
}
