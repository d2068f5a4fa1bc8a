import type { RowBlock } from '../document/document';
import { itemCode } from './itemCode';
import type { ItemFact } from './report';
import type { ReportLayout } from './reportLayout';
import { joinCells, rowCells } from './rowCells';

/** Items of check lists, a row each; a row with neither code nor name goes on with the item above. */
export class ItemsOfTables {
  readonly items: ItemFact[] = [];
  private layout = '';

  /** Gives the line of a new item, null where the row goes on with the last one. */
  take(row: RowBlock, layout: ReportLayout, sub: string): number | null {
    const cells = rowCells(row, layout);
    const printedCode = cells.of('itemCode');
    const fact: ItemFact = {
      line: row.line,
      from: 'checklist',
      printedCode,
      code: itemCode(printedCode),
      name: cells.of('itemName'),
      sub,
      components: cells.of('components'),
      responsible: cells.of('responsible'),
      progress: [cells.of('progress'), cells.of('summary'), cells.of('outcome')].filter(Boolean).join('\n'),
      reason: [cells.of('reason'), cells.of('recommendation'), cells.beside].filter(Boolean).join('\n'),
    };
    const last = this.items.at(-1);
    if (
      last &&
      printedCode === '' &&
      this.layout === layout.key &&
      (fact.name === '' || fact.progress === '')
    ) {
      this.items[this.items.length - 1] = {
        ...last,
        name: joinCells(last.name, fact.name),
        components: joinCells(last.components, fact.components),
        responsible: joinCells(last.responsible, fact.responsible),
        progress: joinCells(last.progress, fact.progress),
        reason: joinCells(last.reason, fact.reason),
      };
      return null;
    }
    this.layout = layout.key;
    this.items.push(fact);
    return row.line;
  }
}
