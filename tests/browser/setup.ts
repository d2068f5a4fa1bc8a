import type { TestProject } from 'vitest/node';
import { packaged } from './chromium';
import { startServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string;
  }
}

/** One app for all browser tests; ended, with all it started, after the last of them. */
export default async function setup(project: TestProject): Promise<() => void> {
  // Unpacked once, before several files of tests would each do it into the same place; where it cannot be, launch says why.
  await packaged().catch(() => undefined);
  const { url, stop } = await startServer();
  project.provide('appUrl', url);
  return stop;
}
