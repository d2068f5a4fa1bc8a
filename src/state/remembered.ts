import type { Mapping, Proposal } from '../ingest/types';
import { recall, remember } from './storage';

type Kept = Pick<Mapping, 'subject' | 'layout' | 'roles'>;

/** Keeps how these headers are read. Year and agency belong to one file and are not kept; no cell of data is. */
export function rememberMapping(headerKey: string, { subject, layout, roles }: Mapping): void {
  remember(`mapping.${headerKey}`, JSON.stringify({ subject, layout, roles } satisfies Kept));
}

/** The proposal as the person confirmed it for the same headers before, or null if they never did. */
export function recallMapping(proposal: Proposal): Mapping | null {
  const kept = parse(recall(`mapping.${proposal.headerKey}`));
  if (kept === null || kept.roles.length !== proposal.mapping.roles.length) return null;
  return { ...proposal.mapping, subject: kept.subject, layout: kept.layout, roles: kept.roles };
}

const parse = (text: string | null): Kept | null => {
  if (text === null) return null;
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    return Array.isArray(kept?.roles) && kept.subject && kept.layout ? (kept as Kept) : null;
  } catch {
    return null;
  }
};
