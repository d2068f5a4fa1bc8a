import type { Source } from '../../state/source';

const itemCode = /^[๐0oO]\s*[0-9๐-๙]{1,2}$/u;

/** How many facts of each kind were gathered from a document. */
export function gatheredCounts(parts: readonly Source[]) {
  const count = { measures: 0, items: 0, scores: 0 };
  for (const { table, mapping, proposal } of parts) {
    const read = mapping ?? proposal?.mapping;
    const rows = table.rows.slice((read?.headerRow ?? 0) + 1);
    if (read?.subject === 'measures') count.measures += rows.length;
    else if (read?.subject === 'checklist') count.items += rows.length;
    else {
      const items = rows.filter((cells) => cells.some((cell) => itemCode.test(cell.trim()))).length;
      count.items += items;
      count.scores += rows.length - items;
    }
  }
  return count;
}

/** How many errors and warnings there are among findings. */
export function doubtCounts(findings: readonly { readonly level: string }[]) {
  const of = (level: string) => findings.filter((each) => each.level === level).length;
  return { error: of('error'), warning: of('warning') };
}
