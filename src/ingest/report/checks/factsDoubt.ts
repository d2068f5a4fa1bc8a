import type { RuleId } from '../../../text/rules';
import type { FindingLevel } from '../../types';
import type { ReportDoubt } from '../report';

/** Where a doubt stands: a cell of a fact, or a line of the text. */
export type Spot = Pick<ReportDoubt, 'of' | 'line' | 'role'>;
type Words = Partial<Pick<ReportDoubt, 'value' | 'expected' | 'about' | 'detail' | 'proposal'>>;

export const textSpot = (line: number): Spot => ({ of: 'text', line, role: null });

/** What is not said is '' (a proposal: null). */
export const doubtAt = (rule: RuleId, level: FindingLevel, spot: Spot, words: Words): ReportDoubt => ({
  rule,
  level,
  of: spot.of,
  line: spot.line,
  role: spot.role,
  value: '',
  expected: '',
  about: '',
  detail: '',
  proposal: null,
  ...words,
});
