import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layouts } from '../../../fixtures/report/layouts';
import { readBack } from '../../../fixtures/report/readBack';
import { styles } from '../../../fixtures/report/style';
import { written } from '../../../fixtures/report/written';

/** Of each layout; more are run by hand when the reader changes: MUTATIONS=300. */
const numRuns = Number(process.env.MUTATIONS ?? 15);

describe.each(Object.entries(layouts))('layout %s', (_, model) => {
  test('is read alike however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(styles, async (style) => {
        const { name, bytes } = written(model, style);
        const { read } = await readBack(name, bytes);
        expect(read).toEqual(model.read);
      }),
      { numRuns, seed: 3 },
    );
  });
});
