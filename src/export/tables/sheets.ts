import { progressWord } from '../../charts/progress';
import { nameOf } from '../../charts/names';
import { periodInWords } from '../paper/paperDates';
import type { Sheet } from '../xlsxFile';
import type { Plan } from '../../plan/plan';
import { findingText } from '../../text/messages/findings';
import type { Language } from '../../text/messages/define';
import { measuresMessages } from '../../text/messages/measures';
import { overviewMessages } from '../../text/messages/overview';
import { planDraftMessages } from '../../text/messages/planDraft';
import { reportMessages } from '../../text/messages/report';
import { round2 } from '../../text/round2';
import type { FindingLevel } from '../../ingest/types';
import type { RuleId } from '../../text/rules';
import type { TableData } from './tableData';
import { planSheet } from './planSheet';

type Cell = string | number | null;
type Headed = readonly (readonly [title: string, width: number, kind?: 'number' | 'integer'])[];

const sheet = (name: string, columns: Headed, rows: readonly (readonly Cell[])[]): Sheet => ({
  name,
  columns: columns.map(([title, width, kind]) => ({ title, width, kind: kind ?? 'text' })),
  rows,
});
const two = (value: number | null): number | null => (value === null ? null : round2(value));

/** Every table of the analysis and the plan, one a sheet. Thai headings are those that our own reader knows. */
export const allSheets = (data: TableData, plan: Plan, lang: Language): readonly Sheet[] => [
  scores(data, lang),
  items(data, lang),
  measures(data, plan, lang),
  coverage(data, lang),
  planSheet(plan, lang),
  doubts(data, lang),
];

const whose = (lang: Language): Headed => [
  [planDraftMessages[lang].agency, 26],
  [planDraftMessages[lang].fiscalYear, 12, 'integer'],
];

function scores({ agency, resultYear, profile }: TableData, lang: Language): Sheet {
  const [texts, common] = [planDraftMessages[lang], overviewMessages[lang]];
  const columns: Headed = [
    ...whose(lang),
    [common.code, 10],
    [texts.nodeName, 46],
    [texts.score, 10, 'number'],
    [common.previousScore, 12, 'number'],
    [texts.lostPoints, 14, 'number'],
    [texts.weight, 14, 'number'],
    [texts.parent, 12],
  ];
  return sheet(
    texts.sheetScores,
    columns,
    profile.map((row) => [
      agency.name,
      resultYear,
      row.code,
      nameOf(row, lang),
      two(row.score),
      two(row.previous_score),
      two(row.lost_points),
      row.effective_weight,
      row.parent,
    ]),
  );
}

function items({ agency, resultYear, items: rows }: TableData, lang: Language): Sheet {
  const [texts, common] = [planDraftMessages[lang], overviewMessages[lang]];
  const columns: Headed = [
    ...whose(lang),
    [common.code, 10],
    [texts.itemName, 46],
    [texts.score, 10, 'integer'],
    [texts.worth, 14, 'number'],
    [common.sub, 12],
    [common.note, 40],
  ];
  return sheet(
    texts.sheetItems,
    columns,
    rows.map((row) => [
      agency.name,
      resultYear,
      row.code,
      nameOf(row, lang),
      0,
      two(row.points),
      row.sub,
      row.note,
    ]),
  );
}

/** Those that are not rows of the plan: what stands on two sheets would be two measures when it is read again. */
function measures({ agency, measures: rows }: TableData, plan: Plan, lang: Language): Sheet {
  const texts = planDraftMessages[lang];
  const planned = new Set(plan.rows.map(({ title }) => title));
  const others = rows.filter(({ planYear, row }) => planYear !== plan.planYear || !planned.has(row.title));
  const columns: Headed = [
    ...whose(lang),
    [texts.number, 8],
    [texts.measure, 40],
    [texts.way, 46],
    [texts.responsible, 24],
    [texts.period, 28],
    [texts.targets, 16],
    [texts.status, 14],
    [texts.outcome, 46],
  ];
  return sheet(
    texts.sheetMeasures,
    columns,
    others.map(({ planYear, row }) => [
      agency.name,
      planYear,
      row.seq,
      row.title,
      row.steps,
      row.responsible,
      row.period_text ?? periodInWords(row.start_date, row.end_date),
      row.targets?.split('\n').join(', ') ?? null,
      progressWord(row.progress, lang),
      [row.summary, row.outcome, row.progress_text].filter(Boolean).join('\n'),
    ]),
  );
}

function coverage({ coverage: rows }: TableData, lang: Language): Sheet {
  const [texts, common, words] = [planDraftMessages[lang], overviewMessages[lang], measuresMessages[lang]];
  const columns: Headed = [
    [common.code, 10],
    [texts.nodeName, 46],
    [texts.lostPoints, 14, 'number'],
    [words.reached, 16],
    [texts.status, 14],
    [texts.measureCount, 12, 'integer'],
    [texts.because, 40],
  ];
  return sheet(
    texts.sheetCoverage,
    columns,
    rows.map((row) => [
      row.code,
      nameOf(row, lang),
      two(row.lost_points),
      words.reach[row.reach] ?? row.reach,
      row.progress === null ? null : progressWord(row.progress, lang),
      row.measures,
      row.because,
    ]),
  );
}

function doubts({ findings }: TableData, lang: Language): Sheet {
  const [texts, report] = [planDraftMessages[lang], reportMessages[lang]];
  const head = report.csv;
  const columns: Headed = [
    [head.file, 24],
    [head.row, 8, 'integer'],
    [head.column, 18],
    [head.level, 12],
    [head.value, 18],
    [head.expected, 18],
    [head.what, 70],
    [head.todo, 50],
  ];
  return sheet(
    texts.sheetDoubts,
    columns,
    findings.map((row) => {
      const said = findingText(
        { ...row, row: row.row_no, columnName: row.column_name, rule: row.rule as RuleId },
        lang,
      );
      return [
        row.file,
        row.row_no > 0 ? row.row_no : null,
        row.column_name,
        report.level[row.level as FindingLevel],
        row.value,
        row.expected,
        said.what,
        said.todo,
      ];
    }),
  );
}
