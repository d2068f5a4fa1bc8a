import { toArabicDigits } from '../../../text/digits';
import type { ReportDoubt } from '../report';
import type { FactsContext } from './factsContext';
import { doubtAt } from './factsDoubt';

const annualReport =
  /(?:รายงาน|ข้อมูล)ผล(?:การ[^\d\n]{0,30}?)?ของปี\s*(?:งบประมาณ\s*)?(?:พ\.?\s?ศ\.?\s*)?(25\d\d)(?!\d)/;

/**
 * A check list that asks for annual reports of different years (F93, R23), once for a document, at the first item that asks
 * for the rarer one. Detail: each item with its year.
 */
export function baseYears({ report, about }: FactsContext): ReportDoubt[] {
  const asked = report.items.flatMap((item) => {
    const year = annualReport.exec(toArabicDigits(item.components))?.[1];
    return year === undefined || item.from !== 'checklist' ? [] : [{ item, year }];
  });
  const count = (year: string) => asked.filter((one) => one.year === year).length;
  const years = [...new Set(asked.map(({ year }) => year))].sort((a, b) => count(b) - count(a));
  const [usual = ''] = years;
  const odd = asked.find(({ year }) => year === years.at(-1));
  if (!odd || years.length < 2) return [];
  const words = {
    value: odd.year,
    expected: usual,
    about: about(odd.item.code),
    detail: asked.map(({ item, year }) => `${item.code}: ${year}`).join('; '),
  };
  const spot = { of: 'items', line: odd.item.line, role: 'components' } as const;
  return [doubtAt('base-year-differs', 'warning', spot, words)];
}
