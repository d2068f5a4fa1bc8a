import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/setup.ts'],
    env: { TZ: 'Asia/Bangkok' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A machine at work may take seconds for what a person sees at once.
    expect: { poll: { timeout: 30_000 } },
    // Each file has a browser of its own, each test a profile of its own; all share one server of fixed files.
    // Three on two cores: a page often waits for something other than the processor.
    maxWorkers: 3,
  },
});
