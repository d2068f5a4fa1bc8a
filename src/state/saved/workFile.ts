import { pack, type View } from './pack';
import { toArchive } from './archive';

/** A work as one file for someone else. Rejects where the browser no longer gives a file's bytes. */
export const workFile = async (view: View): Promise<{ readonly name: string; readonly content: Blob }> => ({
  name: `${view.name.replace(/[\\/:*?"<>|]/g, ' ')}.italens`,
  content: await toArchive(await pack(view, new Date())),
});
