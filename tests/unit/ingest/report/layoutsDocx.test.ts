import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layouts } from '../../../fixtures/report/layouts';
import { readBack } from '../../../fixtures/report/readBack';
import { styles } from '../../../fixtures/report/style';
import { writtenDocx } from '../../../fixtures/report/writtenDocx';

const numRuns = Number(process.env.MUTATIONS ?? 3);

test.each(Object.entries(layouts))('layout %s as a Word file', async (_, model) => {
  await fc.assert(
    fc.asyncProperty(styles, async (style) => {
      const { name, bytes } = await writtenDocx(model, style);
      const { read } = await readBack(name, bytes);
      expect(read).toEqual(model.read);
    }),
    { numRuns, seed: 3 },
  );
});
