import { expect, test } from 'vitest';
import { circleIn, wayTo } from '../../../scripts/entriesApart.mjs';

const chunk = (imports: string[], dynamicImports: string[] = []) => ({ imports, dynamicImports });
const chunks = new Map([
  ['embed.js', chunk(['drawing.js'], ['compute.js'])],
  ['compute.js', chunk(['app.js'])],
  ['app.js', chunk(['index.js'])],
  ['index.js', chunk(['drawing.js', 'app.js'])],
  ['drawing.js', chunk(['gone.js'])],
]);

test('the way from an embed to the page’s own script is named; there is none back', () => {
  expect(wayTo(chunks, 'embed.js', 'index.js')).toEqual(['embed.js', 'compute.js', 'app.js', 'index.js']);
  expect(wayTo(chunks, 'index.js', 'embed.js')).toBeNull();
});

test('files that import each other are named; what is imported later makes no circle', () => {
  expect(circleIn(chunks)).toEqual(['app.js', 'index.js', 'app.js']);
  expect(circleIn(new Map([...chunks, ['app.js', chunk([], ['index.js'])]]))).toBeNull();
});
