import { expect, test } from 'vitest';
import { elementLine, frameLine } from '../../../src/embed/line';
import { readLink, writeLink, type EmbedLink } from '../../../src/embed/link';
import { injections } from '../../fixtures/injections';

const link: EmbedLink = {
  view: 'strips',
  data: ['views/strips.json'],
  frozen: null,
  origins: [],
  intent: { agencyKey: 'องค์การบริหารส่วนตำบลก@ตาก', fiscalYear: 2564, beside: ['ก@ข', 'ค@ง'], lang: 'en' },
};

test('the element says what the address says, and its script lies beside the embed', () => {
  const line = elementLine(`https://host/ita/embed.html${writeLink(link)}`, 'อบต.ก');
  expect(line).toBe(
    '<script src="https://host/ita/ita-chart.js"></script>\n' +
      '<ita-chart view="strips" data="views/strips.json" agency="องค์การบริหารส่วนตำบลก@ตาก" year="2564" with="ก@ข|ค@ง" lang="en" title="อบต.ก"></ita-chart>',
  );
});

test('whatever an agency is called, a line is one tag whose texts end where they should', () => {
  for (const text of injections) {
    const address = `http://host/embed.html${writeLink({ ...link, intent: { agencyKey: text } })}`;
    for (const line of [frameLine(address, text, 300), elementLine(address, text)]) {
      const tags = line.replace(/="[^"]*"/g, '');
      expect(tags.match(/</g)).toHaveLength(line.startsWith('<iframe') ? 2 : 4);
      expect(line.replace(/"[^"]*"/g, '')).not.toMatch(/javascript|onerror|pwned/);
    }
    if (text.length < 500) expect(readLink(new URL(address).hash)).toMatchObject({ view: 'strips' });
  }
});
