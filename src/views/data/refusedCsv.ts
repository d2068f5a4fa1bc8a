import { toCsv } from '../../ingest/saveCsv';
import type { RefusedRowsRow } from '../../questions/refusedRows';
import type { Workspace } from '../../state/workspace.svelte';
import type { RuleId } from '../../text/rules';
import type { Language } from '../../text/messages/define';
import { ruleTitle } from '../../text/messages/findings';
import { reportMessages } from '../../text/messages/report';

/** Every row that was not loaded: where it stands, why, and its cells as they are in the file. */
export async function refusedCsv(
  refused: readonly RefusedRowsRow[],
  workspace: Pick<Workspace, 'loaded' | 'rowsAt'>,
  lang: Language,
): Promise<string> {
  const t = reportMessages[lang];
  const parts = await Promise.all(
    workspace.loaded.map(async ({ source }, index) => {
      const rules = new Map(
        refused.flatMap(({ source_id, row_no, rule }) => (source_id === index + 1 ? [[row_no, rule]] : [])),
      );
      const lines = [...rules.keys()].sort((a, b) => a - b);
      const rows = lines.length === 0 ? [] : await workspace.rowsAt(source, lines);
      return rows.map((cells, order) => {
        const line = lines[order] ?? 0;
        const rule = rules.get(line) as RuleId;
        return [source.table.file, source.table.sheet, line, ruleTitle(rule, lang), rule, ...cells];
      });
    }),
  );
  const rows = parts.flat();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { file, sheet, row, what, rule, cell } = t.csv;
  const head = [file, sheet, row, what, rule];
  const cells = Array.from({ length: width - head.length }, (_, index) => cell(index + 1));
  return toCsv([[...head, ...cells], ...rows]);
}
