import type { PeerMeasuresRow } from '../questions/peerMeasures';
import { linesOf } from './carried';
import type { LostNode } from './gaps';
import { followUpsOf, periodOf } from './periods';
import type { Plan, PlanRow } from './plan';
import { addRow, editRow } from './planEdits';
import type { Template } from './templates';

/** What was learnt from other agencies about one gap, to be put into a plan. */
export interface Offer {
  readonly gap: Pick<LostNode, 'code' | 'nameTh' | 'points'>;
  /** Whether the gap is an item, which is published once, and not what people answer all year. */
  readonly isItem: boolean;
  /** Null: only how many regained it is known, not by what. */
  readonly measure: Pick<PeerMeasuresRow, 'title' | 'steps' | 'responsible'> | null;
  /** Whom it was learnt from, in words. */
  readonly origin: string;
}

/**
 * The plan with the offer in it. Another agency's measure becomes a row of its own behind those of the gap, begun anew in
 * the plan's year; where only a number of peers is known, the gap's first row says so, which is made from the template
 * where the gap has none. What is there already gives the same plan.
 */
export function withOffer(
  plan: Plan,
  { gap, isItem, measure, origin }: Offer,
  template: Template | null,
): Plan {
  const rows = plan.rows.filter(({ code }) => code === gap.code);
  if (measure) {
    if (rows.some(({ title }) => title === measure.title)) return plan;
    const words = {
      title: measure.title,
      steps: linesOf(measure.steps),
      responsible: linesOf(measure.responsible),
      ...(template?.period ?? periodOf(plan.planYear, isItem)),
    };
    return placed(plan, gap, { ...words, source: 'peer', origin }, rows);
  }
  const [first] = rows;
  if (first) return first.origin === origin ? plan : editRow(plan, first.id, { origin });
  const { title = '', steps = [], responsible = [], period } = template ?? {};
  const source = template ? 'template' : 'none';
  return placed(plan, gap, { title, steps, responsible, ...period, source, origin }, rows);
}

/** Into the gap's row that is still empty, else into a new one behind its last. */
function placed(
  plan: Plan,
  gap: Offer['gap'],
  words: Partial<Omit<PlanRow, 'id' | 'code' | 'nodeName' | 'points'>>,
  rows: readonly PlanRow[],
): Plan {
  const edit = { ...words, followUps: followUpsOf(plan.planYear) };
  const empty = rows.find(({ title }) => title === '');
  if (empty) return editRow(plan, empty.id, edit);
  const added = addRow(plan, gap, rows.at(-1)?.id);
  return editRow(added.plan, added.id, edit);
}
