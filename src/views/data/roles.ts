import type { Framework } from '../../framework/types';
import { framework } from '../../framework/frameworks';
import type { Role, SimpleRole, Subject } from '../../ingest/types';
import { dataMessages } from '../../text/messages/data';
import type { Language } from '../../text/messages/define';
import { mappingMessages } from '../../text/messages/mapping';

const place: readonly SimpleRole[] = ['agencyType', 'district', 'province', 'region', 'agencyCode'];
const scores: readonly SimpleRole[] = [
  'code',
  'name',
  'score',
  'level',
  'rank',
  'instrument',
  'points',
  'note',
];
const simple: Record<Subject, readonly SimpleRole[]> = {
  scores: ['ignore', 'agency', 'year', ...scores, ...place],
  items: ['ignore', 'agency', 'year', ...scores, ...place],
  measures: [
    ...(['ignore', 'agency', 'year', 'seq', 'group', 'title', 'steps', 'period', 'start', 'end'] as const),
    ...([
      'responsible',
      'summary',
      'outcome',
      'progress',
      'status',
      'targets',
      'recommendation',
      'note',
    ] as const),
    ...place,
  ],
  agencies: ['ignore', 'agency', ...place, 'note'],
  checklist: [
    ...(['ignore', 'agency', 'year', 'code', 'name', 'components', 'responsible'] as const),
    ...(['progress', 'status', 'note'] as const),
    ...place,
  ],
};

// Names of the ten indicators are those of every year from FY2562; any of these frameworks gives them.
const named = framework(2564)?.nodes.filter(({ kind }) => kind !== 'item') ?? [];
const itemCodes = Array.from({ length: 48 }, (_, index) => `o${index + 1}`);
const codes: Record<Subject, readonly string[]> = {
  scores: named.map(({ code }) => code),
  items: itemCodes,
  measures: [],
  agencies: [],
  checklist: [],
};

const ownCodes = (subject: Subject, own: readonly Framework[]): readonly string[] => {
  if (subject !== 'scores' && subject !== 'items') return [];
  const nodes = own.flatMap((each) => each.nodes);
  return nodes.filter(({ kind }) => (kind === 'item') === (subject === 'items')).map(({ code }) => code);
};

/** What a column of such a table may mean besides what was proposed for it. `own`: the person's own frameworks. */
export const offered = (
  subject: Subject,
  own: readonly Framework[] = [],
): { plain: readonly Role[]; nodes: readonly Role[] } => ({
  plain: simple[subject].map((kind) => ({ kind })),
  nodes: [...new Set([...codes[subject], ...ownCodes(subject, own)])].map((code) => ({
    kind: 'node',
    code,
    scale: 'auto',
  })),
});

/** The same key for the same meaning; the year a header states is not part of it. */
export const roleKey = (role: Role): string =>
  role.kind === 'node' ? `node ${role.code} ${role.scale}` : role.kind;

/** Each meaning once, without those of `besides`. */
export function unique(roles: readonly Role[], besides: readonly Role[]): readonly Role[] {
  const seen = new Set(besides.map(roleKey));
  return roles.filter((role) => !seen.has(roleKey(role)) && seen.add(roleKey(role)));
}

/** The role in the words of the person. */
export function roleText(role: Role, lang: Language, own: readonly Framework[] = []): string {
  const t = mappingMessages[lang];
  const year = role.fiscalYear === undefined ? '' : t.ofYear(role.fiscalYear);
  const joined = (...parts: readonly string[]) =>
    parts
      .filter((part) => part !== '')
      .join(' · ')
      .trim();
  if (role.kind !== 'node') return joined(t.role[role.kind], year);
  const all = [...named, ...own.flatMap(({ nodes }) => nodes)];
  const node = all.find(({ code }) => code === role.code);
  const name = node === undefined ? '' : lang === 'th' ? node.nameTh : node.nameEn;
  const what = role.code === 'total' ? t.nodeTotal : t.node(role.code, name);
  return joined(what, t.scale[role.scale], year);
}

export const subjects: readonly Subject[] = ['scores', 'items', 'measures', 'agencies', 'checklist'];
export const subjectText = (subject: Subject, lang: Language): string => dataMessages[lang].subject[subject];
