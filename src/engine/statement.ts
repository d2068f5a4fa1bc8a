/** A piece of SQL text; `at` in UTF-16 units. Comments and blanks are none. */
interface Token {
  readonly text: string;
  readonly at: number;
}

/** Blanks and comments · quoted: '…', E'…', "…", $tag$…$tag$ · words and numbers · single signs. An end that is missing is the end of the text. */
const piece =
  /(\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$))|[eE]'(?:\\[\s\S]|''|[^'\\])*(?:'|$)|'(?:''|[^'])*(?:'|$)|"(?:""|[^"])*(?:"|$)|\$([A-Za-z_]*)\$[\s\S]*?(?:\$\2\$|$)|[\p{L}\p{M}\p{N}_]+|[\s\S]/gu;

export const tokensOf = (sql: string): readonly Token[] =>
  Array.from(sql.matchAll(piece)).flatMap(({ 0: text, 1: blank, index }) =>
    blank === undefined ? [{ text, at: index }] : [],
  );

/** One statement without the semicolon at its end and the EXPLAIN at its beginning. */
export interface Statement {
  readonly body: string;
  /** Where the body begins in the text. */
  readonly from: number;
  readonly explain: '' | 'EXPLAIN' | 'EXPLAIN ANALYZE';
  readonly firstWord: string;
  /** A semicolon stands between two statements: where the second begins. */
  readonly second: number | null;
}

/**
 * What the person probably means. Nothing safe depends on this: the engine judges the body (see reader.ts), and what is
 * taken apart wrongly here is a fault of syntax there.
 */
export function statementIn(sql: string): Statement {
  const tokens = [...tokensOf(sql)];
  while (tokens.at(-1)?.text === ';') tokens.pop();
  const last = tokens.at(-1);
  const end = last ? last.at + last.text.length : 0;
  const words = tokens.slice(0, 2).map(({ text }) => text.toUpperCase());
  const skipped = words[0] !== 'EXPLAIN' ? 0 : words[1] === 'ANALYZE' ? 2 : 1;
  const between = tokens.findIndex(({ text }) => text === ';');
  const from = tokens[skipped]?.at ?? end;
  return {
    body: sql.slice(from, end),
    from,
    explain: (['', 'EXPLAIN', 'EXPLAIN ANALYZE'] as const)[skipped] ?? '',
    firstWord: tokens[skipped]?.text.toUpperCase() ?? '',
    second: between < 0 ? null : (tokens[between + 1]?.at ?? null),
  };
}
