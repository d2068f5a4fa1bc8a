import type { EmbedFault } from '../text/messages/embed';

/** Why an embed shows a sentence instead of a chart. */
export class Fault extends Error {
  constructor(
    readonly code: EmbedFault,
    detail = '',
  ) {
    super(`${code} ${detail}`.trim());
  }
}

export const codeOf = (error: unknown): EmbedFault => (error instanceof Fault ? error.code : 'failed');
