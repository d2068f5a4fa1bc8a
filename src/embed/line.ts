/** A line to paste into a page: the frame, with room for the content as measured. Every text is made safe for HTML. */
export const frameLine = (address: string, title: string, height: number): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy"></iframe>`;

/** The same as an element that is always as tall as its chart, with the script that makes it one: it lies beside embed.html. */
export function elementLine(address: string, title: string): string {
  const [page = '', hash = ''] = address.split('#', 2);
  const said = new Map<string, string>();
  // A name can stand in a tag only once; keys of agencies have no bar.
  for (const [name, value] of new URLSearchParams(hash))
    said.set(name, said.has(name) ? `${said.get(name) ?? ''}|${value}` : value);
  const attributes = [...said, ['title', title] as const].map(
    ([name, value]) => `${name}="${attribute(value)}"`,
  );
  const script = page.replace(/embed\.html$/, 'ita-chart.js');
  return `<script src="${attribute(script)}"></script>\n<ita-chart ${attributes.join(' ')}></ita-chart>`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
