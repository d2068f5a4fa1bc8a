import { toArabicDigits } from '../../../text/digits';
import type { ItemFact, ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt } from './factsDoubt';
import { allYears, namedYears } from './factsYears';

const actionYear = /เป็นการดำเนิน[^\d\n]{0,30}?ใน(?:รอบ)?ปี\s*(?:งบประมาณ\s*)?(?:พ\.?\s?ศ\.?\s*)?(25\d\d)(?!\d)/;

/**
 * Rows of a check list in which years differ (R23, F92): what must be in the item names one year and what was done another;
 * or the action itself is asked for in another year than the report's. Rows that name several years are left alone.
 */
export function rowYears({ report, about }: FactsContext): ReportDoubt[] {
  return report.items
    .filter(({ from }) => from === 'checklist')
    .flatMap((item) => differing(item, report.facts.fiscalYear, about(item.code)));
}

function differing(item: ItemFact, fiscalYear: number | null, about: string): ReportDoubt[] {
  const { line, components, progress } = item;
  const [required, ...others] = namedYears(components);
  if (required === undefined || others.length > 0) return [];
  const [said, ...more] = namedYears(progress);
  if (
    said !== undefined &&
    more.length === 0 &&
    said !== required &&
    !allYears(progress).includes(required)
  ) {
    const words = { value: String(said), expected: String(required), about };
    return [doubtAt('row-year-differs', 'error', { of: 'items', line, role: 'progress' }, words)];
  }
  const [asked, action] = actionYear.exec(toArabicDigits(components)) ?? [];
  if (asked === undefined || fiscalYear === null || Number(action) === fiscalYear) return [];
  const words = { value: String(required), expected: String(fiscalYear), about };
  return [doubtAt('row-year-differs', 'error', { of: 'items', line, role: 'components' }, words)];
}
