import { describe, expect, test } from 'vitest';
import { longestLink, readLink, writeLink, type EmbedLink } from '../../../src/embed/link';
import { viewNames } from '../../../src/embed/view';
import { readHash } from '../../../src/state/intent';

const link: EmbedLink = {
  view: 'weakest',
  data: ['views/weakest.json', 'data/คะแนน.csv'],
  frozen: null,
  origins: ['https://www.example.go.th', 'http://intranet:8080'],
  intent: { agencyKey: 'อบต.หนองจอก', fiscalYear: 2564, lang: 'th', theme: 'light', order: 'score' },
};

describe('link of an embed', () => {
  test.each(viewNames)('%s comes back as it was written', (view) => {
    expect(readLink(writeLink({ ...link, view }))).toEqual({ ...link, view });
  });

  test('a result in the link comes back, last in the address', () => {
    const frozen = writeLink({ ...link, data: [], frozen: 'eJx-_9' });
    expect(frozen).toMatch(/&frozen=eJx-_9$/);
    expect(readLink(frozen)).toEqual({ ...link, data: [], frozen: 'eJx-_9' });
  });

  test('the intent is read by the codec of the app', () => {
    const said = 'agency=x&year=2564&from=2563&back=7&order=score&publish=o42,o43&lang=en&theme=dark';
    const read = readLink(`#view=plan&${said}`);
    expect(typeof read === 'object' && read.intent).toEqual(readHash(`#/?${said}`));
  });

  test('what is wrong with a link is said by its kind', () => {
    expect(readLink('')).toBe('view');
    expect(readLink('#view=constructor')).toBe('view');
    expect(readLink(`#view=weakest&frozen=${'a'.repeat(longestLink)}`)).toBe('long');
  });

  test('no more origins are followed than a link could mean', () => {
    const many = Array.from({ length: 50 }, (_, index) => `https://a${index}`).join(',');
    const read = readLink(`#view=weakest&origin=${many}`);
    expect(typeof read === 'object' && read.origins.length).toBe(10);
  });
});
