import type { FactsContext } from './factsContext';
import type { Piece } from './factsPieces';

/** A mention of a government web site, or of an address there. */
export interface SiteMention {
  readonly piece: Piece;
  /** As printed: http://www.example.go.th */
  readonly printed: string;
  /** example.go.th */
  readonly site: string;
}

const address = /(?:https?:\/\/)?(?:[a-z0-9-]{1,60}\.){0,4}?([a-z0-9-]{2,60}\.go\.th)(?![a-z0-9-])/gi;

/** Sites of central agencies that every report may refer to. */
const central = new Set(
  (
    '1111 admincourt bb cgd damrongdhama dga dla dopa etda gprocurement info moi mol nacc nso oag oic ombudsman opdc ocsc pacc ' +
    'parliament ratchakitcha rd senate soc tmd'
  )
    .split(' ')
    .map((name) => `${name}.go.th`),
);

/** Mentions of sites under go.th that are not those of central agencies; social networks have other endings. */
export const sitesIn = ({ pieces }: FactsContext): readonly SiteMention[] =>
  pieces.flatMap((piece) =>
    [...piece.text.matchAll(address)].flatMap((match): SiteMention[] => {
      const site = (match[1] ?? '').toLowerCase();
      return central.has(site) ? [] : [{ piece, printed: match[0], site }];
    }),
  );
