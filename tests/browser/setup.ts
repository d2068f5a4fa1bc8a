import type { TestProject } from 'vitest/node';
import { startServer } from './server';

declare module 'vitest' {
  export interface ProvidedContext {
    appUrl: string;
  }
}

/** One app for all browser tests; ended, with all it started, after the last of them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { url, stop } = await startServer();
  project.provide('appUrl', url);
  return stop;
}
