import { parseFramework } from '../../framework/parseFramework';
import type { FrameworkReason } from '../../framework/reason';
import type { Framework } from '../../framework/types';
import { MAX_FRAMEWORK_BYTES } from '../limits';
import type { Finding } from '../types';
import { chooseEncoding } from './decode';
import { fileFinding } from './fileFinding';
import { tooLarge } from './tooLarge';

/** Longer values are cut: what is quoted must be told apart, not read. */
const LONGEST_QUOTE = 80;

export interface FrameworkRead {
  /** Null where the findings say why. */
  readonly framework: Framework | null;
  readonly findings: readonly Finding[];
}

/** The finding for a file above the limit, from its size alone; null where it may be read. */
export const frameworkTooLarge = (size: number): Finding | null => tooLarge(size, MAX_FRAMEWORK_BYTES);

/** A framework from the bytes of a person's own file, or a finding for every reason why it is refused. Never throws. */
export function readFramework(bytes: Uint8Array): FrameworkRead {
  const refused = (...findings: Finding[]): FrameworkRead => ({ framework: null, findings });
  const large = frameworkTooLarge(bytes.length);
  if (large) return refused(large);
  if (bytes.length === 0) return refused(fileFinding('file-empty'));
  const text = new TextDecoder(chooseEncoding(bytes).encoding).decode(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const value = error instanceof Error ? error.message : String(error);
    return refused({ ...reasonFinding({ rule: 'json', at: '', value }), row: lineOf(value, text) });
  }
  const parsed = parseFramework(json);
  return parsed.ok
    ? { framework: parsed.framework, findings: [] }
    : refused(...parsed.reasons.map(reasonFinding));
}

/** The line (from 1) that the message of JSON.parse names, as line or as position; 0 where it names none. */
function lineOf(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
}

const cut = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

const reasonFinding = ({ rule, at, value }: FrameworkReason): Finding => ({
  ...fileFinding(`framework-${rule}`, { value: cut(value), expected: rule === 'weights' ? '1' : '' }),
  about: cut(at),
});
