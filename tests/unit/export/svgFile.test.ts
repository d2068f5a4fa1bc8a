import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSvg, literalColours } from '../../../src/export/svgFile';

const tokens: Record<string, string> = { '--own': ' #0b6b6a', '--paper': '#fff', '--ink': '#14232b' };
const picture = (title: string, caption: string) => ({
  title,
  caption,
  fonts: '@font-face{font-family:Sarabun;src:url(data:font/woff2;base64,AAAA)}',
  token: (name: string) => tokens[name] ?? '',
});
const size = { width: 400, height: 200 };

describe('composeSvg', () => {
  const marks = '<rect width="10" height="10" fill="var(--own)"/><text fill="var( --unknown )">ก</text>';

  it('has literal colours, the fonts inside, the title above and the caption with the source below', () => {
    const { text } = composeSvg(marks, size, picture('คะแนนหายไป 24.30', 'ที่มา: ข้อมูลสมมติ ปี 2564'));
    expect(text).not.toContain('var(');
    expect(text).toContain('fill="#0b6b6a"');
    expect(text).toContain('@font-face');
    expect(text).toContain('font-family="Sarabun');
    expect(text.indexOf('คะแนนหายไป 24.30</text>')).toBeLessThan(text.indexOf('fill="#0b6b6a"'));
    expect(text.indexOf('ที่มา')).toBeGreaterThan(text.indexOf('fill="#0b6b6a"'));
  });

  it('grows with a title that needs more lines and leaves no room for a caption that is not there', () => {
    const height = (title: string, caption: string) =>
      composeSvg(marks, size, picture(title, caption)).height;
    expect(height('การป้องกันการทุจริต '.repeat(12), '')).toBeGreaterThan(height('สั้น', ''));
    expect(height('สั้น', 'ที่มา')).toBeGreaterThan(height('สั้น', ''));
  });

  it('shows any title as text, never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const { text } = composeSvg('', size, picture(`${title}<script>&"`, title));
        expect(text).not.toContain('<script');
        expect(text.replace(/&#\d+;/g, '')).not.toContain('&');
      }),
      { numRuns: 30 },
    );
  });
});

describe('literalColours', () => {
  it('cannot be broken out of by a token', () => {
    expect(literalColours('<a fill="var(--x)"/>', () => '"><script>')).toBe(
      '<a fill="&#34;&#62;&#60;script&#62;"/>',
    );
  });
});
