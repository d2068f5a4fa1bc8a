import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/ingest/document/markup';

test.each([
  ['paragraphs', '<p>๑. ก</p> <p>๒. ข</p>', '๑. ก\n๒. ข'],
  ['a list left open, without separators', '<ol style="list-style-type: none">๑. ก๒. ข', '๑. ก๒. ข'],
  [
    'a list in a list, left open',
    '<ul style="list-style-type: none"> - ก<ul><li>(๑) ข<li>(๒) ค',
    '- ก\n(๑) ข\n(๒) ค',
  ],
  ['numbers that a list gives', '<ol><li>ก</li><li>ข</li></ol>', '1. ก\n2. ข'],
  ['numbers that are typed already', '<ol start="3"><li>๓. ก</li><li>ข</li></ol>', '๓. ก\n4. ข'],
  ['letters are not made up', '<ol type="a"><li>ก</li></ol>', 'ก'],
  ['breaks', 'ก<br>ข<br/>ค<BR />ง', 'ก\nข\nค\nง'],
  ['tick boxes', '<input type="checkbox"/> ยังไม่ <input checked="" type="checkbox"/> ทำแล้ว', '☐ ยังไม่ ☑ ทำแล้ว'],
  ['a ticked box by its word alone', '<input type=checkbox checked> ก', '☑ ก'],
  ['another field', 'ก <input type="text" value="x"> ข', 'ก  ข'],
  ['bold by stars', '**ก ข** ค', 'ก ข ค'],
  ['stars that mean stars', 'ก ** ข ** ค', 'ก ** ข ** ค'],
  ['bold by tags', '<b>ก</b><strong>ข</strong>', 'กข'],
  ['entities, once', 'R&amp;D &lt;p&gt; &#3585; &#x0E02; &amp;amp;', 'R&D <p> ก ข &amp;'],
  ['bare signs', 'R&D คะแนน < 50 และ > 3 <ชื่อ> a<b ?a=1&lang=th&section=2', null],
  ['an address', 'ก <a@b.example>', null],
  ['a tag that is not whole', 'ก <p ข', null],
  ['a table in a cell', 'ก<table><tr><td>ข</td><td>ค</td></tr></table>ง', 'ก\nข ค\nง'],
  ['script is text of nobody', 'ก<b onclick="x()">ข</b>', 'กข'],
  ['tags of office programs', '<o:p>ก</o:p><!-- x -->ข', 'กข'],
  ['right-to-left marks and half characters', '\u200fก\ud800<b>ข</b>\u202e', '\u200fก\ud800ข\u202e'],
])('%s', (_what, fragment, text) => {
  expect(plainText(fragment)).toBe(text ?? fragment);
});

describe('whatever the text', () => {
  const words = fc.array(
    fc.constantFrom('ก', ' ', '<', '>', '&', '๑.', '\n', 'p', '/', 'abc', '<p', '&amp', '|', '*'),
  );

  test('plain text comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[<&*\n]/.test(text));
        expect(plainText(text)).toBe(text.trim());
      }),
    );
  });

  test('signs and parts of tags lose no letter', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        fc.pre(!/<\/?p\s*[^<>]*\/?>|\*\*|&amp;/.test(text));
        const squeezed = (value: string) => value.replace(/\s/g, '');
        expect(squeezed(plainText(text))).toBe(squeezed(text));
      }),
    );
  });

  test('nothing throws', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<td>',
      '</td>',
      '<tr>',
      '</table>',
      '<ol>',
      '<li>',
      '</ol>',
      '<b>',
      '<script>',
      '<!--',
      '-->',
      '<![CDATA[',
      '&#9999999;',
      '&#xD800;',
      '&x;',
      '"',
      'ก',
    );
    fc.assert(fc.property(fc.array(tags), (parts) => typeof plainText(parts.join('')) === 'string'));
  });

  test.each(['<', '<p ', '&', '**', '<!--', '</p>', '<b>', '<table>', '<ol><li>', '<a b="', '\n', '** ก'])(
    'a million times %j takes linear time',
    (part) => {
      const start = performance.now();
      plainText(part.repeat(1_000_000 / part.length));
      expect(performance.now() - start).toBeLessThan(4000);
    },
  );
});
