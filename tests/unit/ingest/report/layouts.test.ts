import { describe, expect, test } from 'vitest';
import { layouts } from '../../../fixtures/report/layouts';
import { readBack } from '../../../fixtures/report/readBack';
import { choices, plain } from '../../../fixtures/report/style';
import { written } from '../../../fixtures/report/written';

describe.each(Object.entries(layouts))('layout %s', (_, model) => {
  test.each(choices.form)('written as %s is read as it is meant', async (form) => {
    const { name, bytes } = written(model, { ...plain, form });
    const { read } = await readBack(name, bytes);
    expect(read).toEqual(model.read);
  });
});
