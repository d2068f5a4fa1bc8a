import type { Plugin } from 'vite';

export const earlyScript: () => Plugin;
