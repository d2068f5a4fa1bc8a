import { pack, type View } from './pack';
import { toArchive, type PackingOptions } from './archive';

/** A work as one file for someone else. Rejects where the browser no longer gives a file's bytes, or when aborted. */
export const workFile = async (
  view: View,
  options: PackingOptions,
): Promise<{ readonly name: string; readonly content: Blob }> => ({
  name: `${view.name.replace(/[\\/:*?"<>|]/g, ' ')}.italens`,
  content: await toArchive(await pack(view, new Date()), options),
});
