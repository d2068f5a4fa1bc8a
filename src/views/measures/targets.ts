import type { FindingsRow } from '../../questions/findings';
import type { MeasuresRow } from '../../questions/measures';

export type Basis = 'stated' | 'matched' | 'confirmed';

/** One node that a measure aims at, and why we think so. */
export interface AimedAt {
  readonly code: string;
  readonly basis: Basis;
  /** The words that matched; null where the target was said outright. */
  readonly because: string | null;
  /** Only the title speaks of it, while what was done does not. */
  readonly titleOnly: boolean;
}

const parts = (list: string | null): readonly string[] =>
  list === null || list === '' ? [] : list.split('\n');

/** Items that a finding says only the title of this measure names. */
const titleOnlyCodes = (
  { source_id, row_no }: MeasuresRow,
  findings: readonly FindingsRow[],
): readonly string[] =>
  findings
    .filter((row) => row.rule === 'target-title-only' && row.source_id === source_id && row.row_no === row_no)
    .flatMap(({ expected }) => expected.split(/,\s*/));

export function aimsOf(measure: MeasuresRow, findings: readonly FindingsRow[]): readonly AimedAt[] {
  const [basis, because] = [parts(measure.basis), parts(measure.because)];
  const titleOnly = titleOnlyCodes(measure, findings);
  return parts(measure.targets).map((code, index) => {
    const how = (basis[index] ?? 'stated') as Basis;
    return {
      code,
      basis: how,
      because: how === 'matched' ? (because[index] ?? null) : null,
      titleOnly: how === 'matched' && titleOnly.includes(code),
    };
  });
}

/** A measure whose title promises what its steps and results do not mention. */
export interface TitleOnly {
  readonly measure: MeasuresRow;
  readonly codes: readonly string[];
  readonly because: string;
}

export const titleOnlyMeasures = (
  measures: readonly MeasuresRow[],
  findings: readonly FindingsRow[],
): readonly TitleOnly[] =>
  measures.flatMap((measure) => {
    const aims = aimsOf(measure, findings).filter(({ titleOnly }) => titleOnly);
    return aims.length === 0
      ? []
      : [
          {
            measure,
            codes: aims.map(({ code }) => code),
            because: aims.flatMap(({ because }) => because ?? []).join('; '),
          },
        ];
  });

/** What those measures reach by their titles alone, each with its lost points of the total. */
export function onlyByTitle(
  titleOnly: readonly TitleOnly[],
  lost: readonly { readonly code: string; readonly lost_points: number }[],
): readonly { readonly code: string; readonly lost_points: number }[] {
  const codes = new Set(titleOnly.flatMap((each) => each.codes));
  return lost.filter(({ code }) => codes.has(code));
}

/** Codes as the person typed them, told apart by white space, commas and semicolons; `unknown`: not in the year's tree. */
export function typedCodes(
  text: string,
  known: ReadonlySet<string>,
): { readonly codes: readonly string[]; readonly unknown: readonly string[] } {
  const typed = [...new Set(text.split(/[\s,;]+/).filter((part) => part !== ''))];
  const plain = typed.map((code) => code.toLowerCase());
  return {
    codes: plain.filter((code) => known.has(code)),
    unknown: typed.filter((code) => !known.has(code.toLowerCase())),
  };
}
