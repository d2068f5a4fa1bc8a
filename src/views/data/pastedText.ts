/** What a paste is read as, and what of it is shown to the person. */
export interface Pasted {
  readonly content: string;
  readonly shown: string;
}

/**
 * What was copied where its HTML says more than its plain text: one table alone as tab-separated text; several tables,
 * or a table among other text, as a page. Null when the clipboard holds no HTML table, and the browser's own plain text
 * is best. The HTML is only parsed, never shown: nothing in it runs or is fetched.
 */
export function pastedText(clipboard: DataTransfer | null): Pasted | null {
  const html = clipboard?.getData('text/html') ?? '';
  const page = html === '' ? null : new DOMParser().parseFromString(withoutHandlers(html), 'text/html');
  const table = page?.querySelector('table');
  if (!page || !table) return null;
  if (page.querySelectorAll('table').length > 1 || hasTextBeside(page.body, table)) {
    // However the copied part begins, it is a page to the reader.
    const plain = clipboard?.getData('text/plain') || page.body.textContent;
    return { content: `<!DOCTYPE html>${html}`, shown: plain.replace(/\r\n?/g, '\n') };
  }
  const rows = [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cellText(cell),
      ...Array<string>(Math.max(0, cell.colSpan - 1)).fill(''),
    ]),
  );
  const text = rows.map((cells) => cells.join('\t')).join('\n');
  return { content: text, shown: text };
}

/** A handler in a parsed page never runs, but the browser reports each as a breach of our policy. */
const withoutHandlers = (html: string): string =>
  html.replace(/<[^<>]*>/gu, (tag) => tag.replace(/([\s/"'])on[a-z]+(?=\s*=)/giu, '$1data-off'));

function hasTextBeside(body: HTMLElement, table: HTMLTableElement): boolean {
  const rest = body.cloneNode(true) as HTMLElement;
  for (const part of rest.querySelectorAll('table, style, script, title, xml')) part.remove();
  const caption = table.caption?.textContent ?? '';
  return `${rest.textContent}${caption}`.trim() !== '';
}

const cellText = (cell: HTMLTableCellElement): string => {
  const text = cell.textContent.replace(/\s+/g, ' ').trim();
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
};
