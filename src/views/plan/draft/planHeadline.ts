import { figure } from '../../../charts/figures';
import type { LostNode } from '../../../plan/gaps';
import type { Language } from '../../../text/messages/define';
import { planDraftMessages } from '../../../text/messages/planDraft';

type Gap = Pick<LostNode, 'code' | 'points'>;

/** How a plan meets the result. */
export interface Met {
  /** What the plan must answer, most points first. */
  readonly gaps: readonly Gap[];
  /** Of these, those without a measure. */
  readonly left: readonly Gap[];
  /** How many measures answer no lost points. */
  readonly aimless: number;
}

/** More codes than these are counted instead of listed. */
const codesListed = 4;

/** What the plan leaves open, as one sentence; ⟦…⟧ is stressed. */
export function planHeadline({ gaps, left, aimless }: Met, lang: Language): string {
  const texts = planDraftMessages[lang];
  const also = aimless > 0 ? texts.aimless(aimless) : '';
  if (gaps.length === 0) return texts.noGaps + also;
  const points = (of: readonly Gap[]) => figure(of.reduce((sum, gap) => sum + gap.points, 0));
  if (left.length === 0) return texts.all({ count: gaps.length, points: points(gaps) }) + also;
  const codes = left
    .slice(0, codesListed)
    .map(({ code }) => code)
    .join(', ');
  const more = left.length - codesListed;
  return (
    texts.some({
      left: left.length,
      count: gaps.length,
      points: points(left),
      codes: more > 0 ? texts.codesMore(codes, more) : codes,
    }) + also
  );
}
