import { dateInWords, periodInWords } from '../paper/paperDates';
import type { Sheet } from '../xlsxFile';
import { toCsv } from '../../ingest/saveCsv';
import type { Plan } from '../../plan/plan';
import type { Language } from '../../text/messages/define';
import { planDraftMessages } from '../../text/messages/planDraft';
import { round2 } from '../../text/round2';

/** The plan as a table, in the person's order: one row a row. Lists stand one entry a line. */
export function planSheet(plan: Plan, lang: Language): Sheet {
  const texts = planDraftMessages[lang];
  const columns = [
    [texts.agency, 26, 'text'],
    [texts.fiscalYear, 12, 'integer'],
    [texts.number, 8, 'integer'],
    [texts.targets, 12, 'text'],
    [texts.gapName, 40, 'text'],
    [texts.lostPoints, 12, 'number'],
    [texts.measure, 40, 'text'],
    [texts.way, 46, 'text'],
    [texts.responsible, 24, 'text'],
    [texts.period, 36, 'text'],
    [texts.followUps, 24, 'text'],
    [texts.status, 14, 'text'],
    [texts.result, 40, 'text'],
    [texts.outcome, 40, 'text'],
    [texts.evidence, 40, 'text'],
  ] as const;
  return {
    name: texts.sheetPlan,
    columns: columns.map(([title, width, kind]) => ({ title, width, kind })),
    rows: plan.rows.map((row, index) => [
      plan.agency,
      plan.planYear,
      index + 1,
      row.code,
      row.nodeName,
      row.code === null ? null : round2(row.points),
      row.title,
      row.steps.join('\n'),
      row.responsible.join('\n'),
      periodInWords(row.start, row.end),
      row.followUps.map(dateInWords).join('\n'),
      texts.state[row.status],
      row.result,
      row.outcome,
      row.evidence,
    ]),
  };
}

export function planCsv(plan: Plan, lang: Language): string {
  const { columns, rows } = planSheet(plan, lang);
  return toCsv([columns.map(({ title }) => title), ...rows]);
}
