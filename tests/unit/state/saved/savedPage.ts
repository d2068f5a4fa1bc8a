import { vi } from 'vitest';
import { PlanState } from '../../../../src/state/planState.svelte';
import type { Keeper } from '../../../../src/state/saved/keeper';
import { Saved } from '../../../../src/state/saved/saved.svelte';
import type { Tabs } from '../../../../src/state/saved/tab';
import { Workspace } from '../../../../src/state/workspace.svelte';
import { FakePipeline } from '../fakePipeline';
import { mapping } from '../sources';

/** localStorage or sessionStorage of one machine, until it is emptied. */
export function storageStub(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

/** A browser's profile: what its tabs share. */
export function newProfile(): { readonly tabs: () => Tabs } {
  vi.stubGlobal('localStorage', storageStub());
  const heard = new Set<() => void>();
  return {
    tabs: () => {
      let mine: () => void = () => undefined;
      return {
        tell: () => heard.forEach((each) => each !== mine && each()),
        hear: (each) => heard.add((mine = each)),
      };
    },
  };
}

const silent: Tabs = { tell: () => undefined, hear: () => undefined };

/** A tab of the app without its components: every act is told to `saved` as they would tell it. */
export function openTab(keeper: Keeper, tabs: Tabs = silent, build: string | null = 'build-1') {
  vi.stubGlobal('sessionStorage', storageStub());
  const pipeline = new FakePipeline();
  const workspace = new Workspace(pipeline);
  const plans = new PlanState();
  const looked = { view: '#/overview' };
  const selection = {
    get view() {
      return looked.view;
    },
    look: (view: string) => void (looked.view = view),
  };
  const saved = new Saved({ workspace, selection, plans, keeper, tabs, build: () => build });
  const loaded = () =>
    vi.waitFor(() => {
      if (!['ready', 'empty', 'failed'].includes(workspace.stage)) throw new Error(workspace.stage);
    });
  return {
    ...{ pipeline, workspace, plans, looked, saved, loaded },
    /** Drops a file, confirms how it is read and waits until it is loaded. */
    bring: async (name: string, text = name) => {
      await workspace.addFiles([new File([text], name)]);
      const added = workspace.sources.at(-1);
      if (added) workspace.confirm(added.id, mapping);
      saved.step();
      await loaded();
    },
    edit: (value: string) => {
      workspace.editCell(workspace.sources[0]?.id ?? 0, 2, 2, value);
      saved.step();
    },
    edits: () => workspace.sources.flatMap(({ edits }) => edits.map(({ value }) => value)),
  };
}
export type Tab = ReturnType<typeof openTab>;
