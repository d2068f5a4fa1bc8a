import type { Strip } from '../../charts/strips/data';
import type { Language } from '../../text/messages/define';
import { embedMessages } from '../../text/messages/embed';
import { publishedOf } from '../../views/compare/published';
import type { SpreadRow } from '../compared';
import { readScores, type Grain } from '../scoresText';

/** A row of the answer as the chart takes it; instruments are called by their codes. */
export function stripOf(
  row: SpreadRow,
  year: number,
  { grain, isChosen }: { readonly grain: Grain; readonly isChosen: boolean },
  lang: Language,
): Strip {
  const { code, kind, median, own, above } = row;
  const name = lang === 'en' ? row.name_en : row.name_th;
  const isTotal = kind === 'total';
  return {
    code,
    label: kind === 'indicator' ? code : '',
    name: isTotal ? embedMessages[lang].total : kind === 'instrument' ? code : name,
    values: readScores(row.scores, grain),
    ...{ median, own, above },
    peers: Array.from(readScores(row.peers, 100)),
    reference: isTotal ? (publishedOf(year)?.mean ?? null) : null,
    isChosen,
  };
}
