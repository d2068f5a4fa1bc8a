import type { ResponsibleLoadRow } from '../../questions/responsibleLoad';
import type { Language } from '../../text/messages/define';
import { measuresMessages } from '../../text/messages/measures';

/** Measures that name nobody are a row of their own, said in words. */
export const namedUnits = (
  rows: readonly ResponsibleLoadRow[],
  lang: Language,
): readonly ResponsibleLoadRow[] =>
  rows.map((row) => (row.unit === '' ? { ...row, unit: measuresMessages[lang].noUnit } : row));

/** Who carries the measures. Rows: most first, the unit '' = nobody named. */
export function loadTitle(rows: readonly ResponsibleLoadRow[], measures: number, lang: Language): string {
  const texts = measuresMessages[lang];
  const units = rows.filter(({ unit }) => unit !== '');
  const [first] = units;
  if (first === undefined) return texts.loadNone;
  const even = units.length > 1 && units.every((row) => row.measures === first.measures);
  return even
    ? texts.loadEven(units.length, first.measures)
    : texts.loadTitle(first.unit, first.measures, measures);
}
