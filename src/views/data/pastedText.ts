/**
 * The first table of what was copied, as tab-separated text; null when the clipboard holds no HTML table, and the
 * browser's own plain text is best. The HTML is only parsed, never shown: nothing in it runs or is fetched.
 */
export function pastedText(clipboard: DataTransfer | null): string | null {
  const html = clipboard?.getData('text/html') ?? '';
  const table =
    html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cellText(cell),
      ...Array<string>(Math.max(0, cell.colSpan - 1)).fill(''),
    ]),
  );
  return rows.map((cells) => cells.join('\t')).join('\n');
}

const cellText = (cell: HTMLTableCellElement): string => {
  const text = cell.textContent.replace(/\s+/g, ' ').trim();
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
};
