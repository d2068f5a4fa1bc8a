import { createRequire } from 'node:module';
import type { AST, RegExpParser } from '@eslint-community/regexpp';

/** The parser that the linter brings along. */
const { RegExpParser: Parser } = createRequire(createRequire(import.meta.url).resolve('eslint/package.json'))(
  '@eslint-community/regexpp',
) as { RegExpParser: typeof RegExpParser };

type Piece = AST.Element | AST.Alternative;

const letters = [
  ' ',
  'ก',
  'a',
  '1',
  '\n',
  'ี',
  '.',
  '-',
  '(',
  '"',
  '<',
  'A',
  '_',
  '๑',
  'o',
  '\t',
  ';',
  ',',
  '|',
  "'",
  '&',
  'เ',
  '\\',
  '/',
  ':',
];

const known = new Map<string, readonly string[]>();

function matching(raw: string, flags: string): readonly string[] {
  const key = `${flags} ${raw}`;
  const found = known.get(key);
  if (found) return found;
  const one = new RegExp(`^${raw}$`, flags.replace(/[gy]/g, ''));
  const taken = letters.filter((letter) => one.test(letter));
  known.set(key, taken);
  return taken;
}

/** Some texts that the piece takes, as short as can be but not empty where it need not be. */
function samples(piece: Piece, flags: string): readonly string[] {
  switch (piece.type) {
    case 'Character':
      return [String.fromCodePoint(piece.value)];
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return matching(piece.raw, flags).slice(0, 4);
    case 'Group':
    case 'CapturingGroup':
      return piece.alternatives.flatMap((each) => samples(each, flags)).slice(0, 8);
    case 'Quantifier': {
      const times = Math.max(1, Math.min(piece.min, 60));
      return samples(piece.element, flags).map((text) => text.repeat(times));
    }
    case 'Alternative': {
      const parts = piece.elements.map((each) => samples(each, flags));
      return Array.from({ length: Math.min(4, Math.max(1, ...parts.map(({ length }) => length))) }, (_, at) =>
        parts.map((part) => part[at % Math.max(1, part.length)] ?? '').join(''),
      );
    }
    default:
      return [];
  }
}

/** What must stand before the piece so that a search gets there. */
function before(piece: AST.Node, flags: string): string {
  const { parent } = piece;
  if (!parent) return '';
  const own =
    parent.type === 'Alternative'
      ? parent.elements
          .slice(0, parent.elements.indexOf(piece as AST.Element))
          .map((each) => samples(each, flags)[0] ?? '')
      : [];
  return before(parent, flags) + own.join('');
}

function quantifiers(pattern: AST.Pattern): readonly AST.Quantifier[] {
  const found: AST.Quantifier[] = [];
  const walk = (node: AST.Node): void => {
    if (node.type === 'Quantifier') {
      if (node.max > 15) found.push(node);
      walk(node.element);
    } else if ('alternatives' in node) node.alternatives.forEach((each) => walk(each as AST.Node));
    else if (node.type === 'Alternative') node.elements.forEach(walk);
  };
  walk(pattern);
  return found;
}

/** A text as head, what is repeated until it is long, and tail. */
export type Pump = readonly [head: string, pumped: string, tail: string];

const tails = ['', '\u0001', 'ก\u0001'];

/** Texts on which this expression would try most ways in vain, made of its own pieces. */
export function pumps(source: string, flags: string): readonly Pump[] {
  const pattern = new Parser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const all: Pump[] = [' ', '\n', 'ก', '1', 'a', '(', '<'].map((letter): Pump => ['', letter, '\u0001']);
  for (const quantifier of quantifiers(pattern)) {
    const head = before(quantifier, flags);
    const own = samples(quantifier.element, flags);
    for (const pumped of own) {
      for (const tail of tails) all.push([head, pumped, tail]);
      if (head !== '') all.push(['', head + pumped, '\u0001'], ['', pumped, `${head}\u0001`]);
    }
    if (own.length > 1) all.push([head, own.join(''), '\u0001']);
  }
  for (const alternative of pattern.alternatives) {
    for (const text of samples(alternative, flags))
      all.push(['', text, ''], ['', text, '\u0001'], ['', text.slice(0, -1), '\u0001']);
  }
  const different = new Map(
    all.filter(([, pumped]) => pumped !== '').map((pump) => [pump.join('\u0002'), pump]),
  );
  return [...different.values()];
}
