import type { PlanState } from '../planState.svelte';
import type { Selection } from '../selection.svelte';
import type { Workspace } from '../workspace.svelte';
import type { Keeper } from './keeper';
import type { Tabs } from './tab';

/** All that saving needs of the page around it. */
export interface Parts {
  readonly workspace: Workspace;
  readonly selection: Pick<Selection, 'view' | 'look'>;
  readonly plans: PlanState;
  readonly keeper: Keeper;
  readonly tabs: Tabs;
  readonly build: () => string | null;
}
