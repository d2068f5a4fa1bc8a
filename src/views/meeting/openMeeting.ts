import { selection } from '../../state/selection.svelte';

/** Browsers give the whole screen only at a person's own press; refused, the window alone is used. */
export function openMeeting(): void {
  const { documentElement: page } = document;
  if ('requestFullscreen' in page) page.requestFullscreen().catch(() => undefined);
  selection.choose({ page: 'meeting' });
}

export function leaveMeeting(): void {
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  selection.choose({ page: 'overview', slide: undefined });
}
