import type { Block } from '../../document/document';
import { agencyRuns } from './agencyRuns';
import { placeName } from './nameEnd';
import { endOfName, ownAgency, type OwnAgency } from './ownAgency';
import { proseLines, titleLines } from './proseLines';

/** A local agency that the text names, its own or another. */
export interface AgencyMention {
  /** As in agencyType: อบต., เทศบาลตำบล … */
  readonly type: string;
  /** What follows the type, cut where the name ends: ทับปุด. */
  readonly name: string;
  /** Type and name as they stand in the text: "อปต.ทับปุด". */
  readonly printed: string;
  readonly line: number;
  /** Of a row; -1 in headings and paragraphs. */
  readonly column: number;
  /** Type and name of the document's own agency. */
  readonly own: boolean;
  /** The type is spelt out letter for letter, or properly shortened (R27: องค์กร, อปต. are not). */
  readonly typeSpelt: boolean;
}

const slip = /^องค์กร(?!า)|ป\s?\.?\s?ต/;

/**
 * Every mention of a local agency in texts and table cells (R9). The own name is cut by its letters, whatever follows;
 * of another name the words around tell where it ends. Mentions without a name ("ปลัดองค์การบริหารส่วนตำบล") are none.
 */
export function agencyMentions(
  blocks: readonly Block[],
  own: OwnAgency | null = ownAgency(blocks, titleLines(proseLines(blocks))),
): readonly AgencyMention[] {
  return agencyRuns(blocks).flatMap((run): AgencyMention[] => {
    const { type, line, column, text, start, nameStart } = run;
    const ownEnd = own && own.type !== '' ? endOfName(text, nameStart, own.name) : -1;
    const name = ownEnd < 0 ? placeName(run.run) : (own?.name ?? '');
    if (name.length < 2) return [];
    const end = ownEnd < 0 ? nameStart + name.length : ownEnd;
    const printed = text.slice(start, end);
    const typed = text.slice(start, nameStart);
    return [
      {
        type,
        name,
        printed,
        line,
        column,
        own: ownEnd >= 0 && type === own?.type,
        typeSpelt: !slip.test(typed),
      },
    ];
  });
}
