import { lineOf } from '../place';
import type { GatheredColumn, GatheredRow, Gathering } from './gatherTable';
import type { ItemFact, Report, ReportFacts, ScoreFact } from './report';

const columns: readonly GatheredColumn[] = [
  { header: 'อันดับ', role: 'rank', holds: ['rank', 'seq'] },
  { header: 'รหัส', role: 'code', holds: ['itemCode'] },
  { header: 'ชื่อรายการ', role: 'name', holds: ['indicator', 'itemName', 'title'] },
  { header: 'คะแนน', role: 'score', holds: ['score', 'progress'] },
  { header: 'ระดับ', role: 'level', holds: [] },
  { header: 'หมายเหตุ', role: 'note', holds: ['reason'] },
];

const total = 'คะแนนรวม';
const lost = 'ไม่ได้คะแนน';

function scoreRow(score: ScoreFact, level: string): GatheredRow {
  const isTotal = score.code === 'total';
  const code = isTotal ? '' : score.code || score.printedNumber;
  const name = isTotal ? total : score.name;
  return {
    line: score.line,
    of: 'scores',
    cells: [score.rank, code, name, score.score, score.level || (isTotal ? level : ''), score.note],
  };
}

const itemRow = (item: ItemFact): GatheredRow => ({
  line: item.line,
  of: 'items',
  cells: ['', item.printedCode || item.code, item.name, lost, '', item.reason],
});

/** The total that the text states, unless the list of scores has it from the same line. */
function totalRow({ statedTotal, statedLevel }: ReportFacts, scores: readonly ScoreFact[]): GatheredRow[] {
  if (!statedTotal) return [];
  const isThere = scores.some(
    ({ code, line }) => code === 'total' && lineOf(line) === lineOf(statedTotal.line),
  );
  if (isThere) return [];
  const cells = ['', '', total, statedTotal.text, statedLevel?.text ?? '', ''];
  return [{ line: statedTotal.line, of: 'scores', cells }];
}

/**
 * Scores of the assessed year: those of tables, the total and others in the text, and the items that the text says
 * got none. As printed: which of two contradicting numbers is right is judged where all sources meet.
 */
export function gatherScores({ facts, scores, items }: Report): Gathering {
  const level = facts.statedLevel?.text ?? '';
  const firstTotal = scores.find(({ code }) => code === 'total');
  return {
    name: 'คะแนน',
    subject: 'items',
    columns,
    fiscalYear: facts.assessedYear,
    rows: [
      ...scores.map((score) => scoreRow(score, score === firstTotal ? level : '')),
      ...totalRow(facts, scores),
      ...items.filter(({ from }) => from === 'prose').map(itemRow),
    ],
  };
}
