import type { DistributionData } from '../../charts/distribution/bins';
import { figure } from '../../charts/figures';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import type { Group } from './group';
import { counted } from '../../text/counted';
import { scoresIn, type Looked } from './panels';
import { publishedOf } from './published';

/** The scores of the group's rows; peers outside the group are marked as well, and only the total has a published mean. */
export function distributionOf(
  { rows, now }: Pick<Group, 'rows' | 'now'>,
  { code, ownId, peers }: Looked,
  lang: Language,
): DistributionData {
  const scoreOf = now.scores(code);
  const mean = code === 'total' ? publishedOf(now.year)?.mean : undefined;
  return {
    values: scoresIn(rows, scoreOf),
    own: scoreOf(ownId),
    peers: peers.flatMap(({ agency_id, name }) => {
      const score = scoreOf(agency_id);
      return score === null ? [] : [{ key: String(agency_id), name, score }];
    }),
    references: mean === undefined ? [] : [{ name: compareMessages[lang].published, score: mean }],
  };
}

const passLine = 85;

/** What was published for the country beside the group's own share at 85 or more; null where nothing was. */
export function publishedText(
  { rows, now, year }: Pick<Group, 'rows' | 'now' | 'year'>,
  code: string,
  lang: Language,
): string | null {
  const country = publishedOf(year);
  if (code !== 'total' || country === null || rows.length === 0) return null;
  const passed = rows.filter(({ agency_id }) => (now.printed(agency_id) ?? 0) >= passLine).length;
  const percentOf = (share: number) => `${figure(share)}%`;
  return compareMessages[lang].publishedShare(
    year,
    counted(country.agencies),
    figure(country.mean),
    country.share === null ? null : percentOf(country.share),
    percentOf((passed / rows.length) * 100),
  );
}
