import type { Source } from '../../state/source';
import { dataMessages } from '../../text/messages/data';
import type { Language } from '../../text/messages/define';

/** "คะแนน · CSV · หนึ่งคอลัมน์ต่อหนึ่งตัวชี้วัด": what a table was taken for. */
export function sourceFacts({ table, mapping, proposal }: Source, lang: Language): string {
  const t = dataMessages[lang];
  const read = mapping ?? proposal?.mapping;
  const facts = [
    read && t.subject[read.subject],
    t.kind[table.kind],
    table.sheet !== null && t.sheet(table.sheet),
    read && t.layout[read.layout],
  ];
  return facts.filter(Boolean).join(' · ');
}
