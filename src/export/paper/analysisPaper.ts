import type { Plan } from '../../plan/plan';
import type { AnalysisFacts, PaperOptions, PaperPictures } from './facts';
import { measuresPart } from './measuresPart';
import type { Paper } from './paper';
import { paperIn } from './paperIn';
import { ofYear } from './paperWords';
import { resultPart } from './resultPart';
import { titlePart } from './titlePart';
import { weakPart } from './weakPart';

/**
 * The analysis of the result and the measures of the year after it, as agencies must publish it (item o42 in FY2563–66
 * and its successors): result, weaknesses, what to improve, measures, what still has none.
 */
export function analysisPaper(
  facts: AnalysisFacts,
  plan: Plan,
  options: PaperOptions,
  pictures: PaperPictures = {},
): Paper {
  const lines = [
    'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    ofYear(plan.planYear),
    `และการวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${String(facts.fiscalYear)}`,
  ];
  return paperIn(
    {
      title: `การวิเคราะห์ผลการประเมิน ITA ${String(facts.fiscalYear)} และมาตรการ ปี ${String(plan.planYear)} ${facts.agency.name}`,
      lang: options.lang,
      foot: `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ${facts.agency.name}`,
      blocks: [
        ...titlePart(lines, facts, facts.published.analysis),
        ...resultPart(facts, pictures),
        ...weakPart(facts),
        ...measuresPart(facts, plan, options),
      ],
    },
    options.digits,
  );
}
