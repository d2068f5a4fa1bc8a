import type { Finding } from '../types';
import type { RuleId } from '../../text/rules';

/** A finding about a file or one of its lines rather than about a cell. `row` 0 = the file as a whole. */
export const fileFinding = (
  rule: RuleId,
  facts: Partial<Pick<Finding, 'level' | 'row' | 'value' | 'expected' | 'detail'>> = {},
): Finding => ({
  rule,
  level: 'error',
  row: 0,
  column: -1,
  columnName: '',
  value: '',
  expected: '',
  about: '',
  detail: '',
  proposal: null,
  ...facts,
});
