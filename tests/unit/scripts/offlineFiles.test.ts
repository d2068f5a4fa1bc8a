import { expect, test } from 'vitest';
import { laterFiles } from '../../../scripts/offlineFiles.mjs';

const chunk = (imports: string[], dynamicImports: string[] = [], styles: string[] = []) => ({
  imports,
  dynamicImports,
  styles,
});

test('what a page starts with is there; what it imports later, and all that brings along, is to be fetched', () => {
  const chunks = new Map([
    ['index.js', chunk(['shell.js'], ['page.js'], ['index.css'])],
    ['shell.js', chunk([], ['other.js'], ['shell.css'])],
    ['page.js', chunk(['shell.js', 'shared.js', 'index.js'], ['writer.js'], ['page.css', 'shell.css'])],
    ['other.js', chunk(['shared.js'])],
    ['shared.js', chunk([], ['page.js'], ['shared.css'])],
    ['writer.js', chunk(['library.js', 'gone.js'])],
    ['library.js', chunk([])],
    ['embed.js', chunk(['shared.js'], [], ['embed.css'])],
  ]);
  expect(laterFiles(chunks, 'index.js')).toEqual({
    scripts: ['library.js', 'other.js', 'page.js', 'shared.js', 'writer.js'],
    styles: ['page.css', 'shared.css'],
  });
});
