import { ReadingFault } from './reading';
import type { Statement } from './statement';

/** The person's text inside ours: `from` is where it begins, in UTF-16 units. */
export interface Wrapped {
  readonly text: string;
  readonly from: number;
}

interface Said {
  readonly exception_type?: string;
  readonly exception_message?: string;
  /** Of the text that was run, in bytes from 0. */
  readonly position?: string;
}

const questions = /^(SELECT|WITH|FROM|VALUES|TABLE|DESCRIBE|DESC|SHOW|SUMMARIZE|PIVOT|UNPIVOT|\()$/;

/** What the engine said (as JSON, see reader.ts) as a fault in the person's own text. */
export function readFault(error: unknown, statement: Statement, wrapped: Wrapped): ReadingFault {
  const message = error instanceof Error ? error.message : String(error);
  const said = parsed(message);
  if (said?.exception_message === undefined) return new ReadingFault('wrong', message);
  const { exception_type: type = '', exception_message: text } = said;
  const at = placeIn(said.position, statement, wrapped);
  if (
    /^(Permission|Missing Extension)$/.test(type) ||
    /is not in the catalog, but it exists in the \w+ extension/.test(text)
  ) {
    return new ReadingFault('outside', firstLine(text), at);
  }
  if (type === 'TransactionContext' || type === 'Not implemented') {
    return new ReadingFault(/read-only|CTE needs/.test(text) ? 'not-a-question' : 'wrong', text, at);
  }
  if (type === 'Out of Memory') return new ReadingFault('memory', firstLine(text), at);
  if (/multiple statements/.test(text) || (type === 'Parser' && statement.second !== null)) {
    return new ReadingFault('several', text, statement.second);
  }
  if (type === 'Parser' && !questions.test(statement.firstWord)) {
    return new ReadingFault('not-a-question', text, statement.from);
  }
  return new ReadingFault('wrong', text, at);
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

function parsed(message: string): Said | null {
  try {
    return JSON.parse(message.slice(message.indexOf('{'))) as Said;
  } catch {
    return null;
  }
}

function placeIn(position: string | undefined, { body, from }: Statement, wrapped: Wrapped): number | null {
  if (position === undefined) return null;
  const before = new TextEncoder().encode(wrapped.text).slice(0, Number(position));
  const at = new TextDecoder().decode(before).length - wrapped.from;
  return at < 0 ? null : from + Math.min(at, body.length);
}
