import { workspace } from '../workspace.svelte';
import { saved } from './saved.svelte';

const isWork = ({ name }: File): boolean => /\.italens$/i.test(name);

/** Files the person gave: a saved workspace takes the place of what is there, all others are added to it. */
export async function bring(files: Iterable<File>): Promise<void> {
  const all = [...files];
  const others = all.filter((file) => !isWork(file));
  const work = all.find(isWork);
  if (work) await saved.openFile(work);
  if (others.length > 0) await workspace.addFiles(others);
}
