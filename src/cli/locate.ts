import { resolve } from 'node:path';

/** npm changes to the project's folder; a relative path means the folder in which the person typed. */
export const locate = (file: string): string =>
  resolve(process.env.npm_lifecycle_event === 'ita' ? (process.env.INIT_CWD ?? '.') : '.', file);
