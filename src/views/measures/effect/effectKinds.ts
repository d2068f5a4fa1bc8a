import { type Comparison, type Effect, type Verdict } from '../../../plan/effect';

/** Is anything known of the comparison at all? */
export const hasNodes = ({ covered, uncovered }: Comparison): boolean => covered.size + uncovered.size > 0;

export const hasBothGroups = ({ covered, uncovered }: Comparison): boolean =>
  covered.size > 0 && uncovered.size > 0;

const claims = (verdict: Verdict): boolean => verdict !== 'too_few';

/** The kind that leads comes first: of which something may be said, else of which there are two groups. */
export const byWeight = (all: readonly Effect[]): readonly Effect[] => {
  const rank = ({ own }: Effect) => (claims(own.verdict) ? 0 : hasBothGroups(own) ? 1 : 2);
  return all.filter(({ own }) => hasNodes(own)).sort((a, b) => rank(a) - rank(b));
};

/** Of all agencies: against their peers where that allows a claim, else plainly. */
export const pooledComparison = ({ own, againstPeers }: Effect) =>
  claims(againstPeers.verdict)
    ? { comparison: againstPeers, lessPeers: true }
    : { comparison: own, lessPeers: false };
