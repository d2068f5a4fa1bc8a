import fc from 'fast-check';
import { layouts } from '../../fixtures/report/layouts';
import { otherDocuments } from '../../fixtures/report/otherDocuments';
import { formNames, rewritten } from '../../fixtures/report/rewritten';
import { plain, styles } from '../../fixtures/report/style';
import { written, type Written } from '../../fixtures/report/written';
import { writtenDocx } from '../../fixtures/report/writtenDocx';
import type { Chance } from '../randomly';

const models = Object.values(layouts);
const others = Object.values(otherDocuments);
const styleOf = (by: Chance) => fc.sample(styles, { seed: by.nat(1e6), numRuns: 1 })[0] ?? plain;

/** A made-up report (one of seven layouts, any style of writing) or another document, as text or web page. */
export const reportText = (by: Chance): Written =>
  by.once(4) ? rewritten(by.pick(others), by.pick(formNames)) : written(by.pick(models), styleOf(by));

export const reportPage = (by: Chance): Written =>
  by.once(4)
    ? rewritten(by.pick(others), 'html')
    : written(by.pick(models), { ...styleOf(by), form: 'html' });

const kept = new Map<number, Promise<Written>>();

/** Each as a Word file; writing one takes longer than reading it, so that a few are written once. */
export function reportDocx(by: Chance): Promise<Written> {
  const at = by.nat(models.length);
  const model = models[at] ?? layouts['A: a row an indicator'];
  const known = kept.get(at) ?? writtenDocx(model, plain);
  kept.set(at, known);
  return known;
}
