import type { GatheredColumn, Gathering } from './gatherTable';
import type { Report } from './report';

const columns: readonly GatheredColumn[] = [
  { header: 'รหัส', role: 'code', holds: ['itemCode', 'seq'] },
  { header: 'ข้อมูล', role: 'name', holds: ['itemName', 'title'] },
  { header: 'องค์ประกอบ', role: 'components', holds: ['components'] },
  { header: 'ผู้รับผิดชอบ', role: 'responsible', holds: ['responsible'] },
  { header: 'ความก้าวหน้า', role: 'progress', holds: ['progress', 'reason'] },
];

/** Items of the report's check lists with what was done about each. */
export const gatherChecklist = ({ facts, items }: Report): Gathering => ({
  name: 'รายการข้อมูล',
  subject: 'checklist',
  columns,
  fiscalYear: facts.fiscalYear,
  rows: items
    .filter(({ from }) => from === 'checklist')
    .map((item) => ({
      line: item.line,
      of: 'items',
      cells: [item.printedCode || item.code, item.name, item.components, item.responsible, item.progress],
    })),
});
