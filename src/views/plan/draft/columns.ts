import type { Language } from '../../../text/messages/define';
import { planDraftMessages } from '../../../text/messages/planDraft';
import type { Field } from './planCells';

export type Tab = 'plan' | 'report';
export type ColumnKey = 'order' | 'points' | 'node' | 'removal' | Field;

const columnsOf: Readonly<Record<Tab, readonly ColumnKey[]>> = {
  plan: [
    'order',
    'points',
    'node',
    'title',
    'steps',
    'responsible',
    'period',
    'followUps',
    'status',
    'removal',
  ],
  report: ['order', 'points', 'node', 'title', 'status', 'result', 'outcome', 'evidence', 'removal'],
};

export interface Column {
  readonly key: ColumnKey;
  readonly label: string;
  /** What Enter edits; null = nothing. A node is chosen, not written: it brings its points. */
  readonly field: Field | 'node' | null;
}

const unedited: readonly ColumnKey[] = ['order', 'points', 'removal'];

export const columns = (tab: Tab, lang: Language): readonly Column[] =>
  columnsOf[tab].map((key) => ({
    key,
    label: key === 'title' ? planDraftMessages[lang].measure : planDraftMessages[lang][key],
    field: unedited.includes(key) ? null : (key as Field | 'node'),
  }));
