/** A line to paste into a page: the frame, with room for the content as measured. Every text is made safe for HTML. */
export const frameLine = (address: string, title: string, height: number): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="100%" height="${Math.ceil(height)}" loading="lazy"></iframe>`;

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
