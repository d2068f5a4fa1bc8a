import type { Framework } from '../../framework/types';
import { decodings, withAssumed } from '../../plan/decodings';
import { planStart } from '../../plan/start';
import type { Workspace } from '../../state/workspace.svelte';
import { measuresData } from '../measures/data';
import { overviewData, type Asked } from '../overview/data';
import { suggest } from '../plan/headline';

/** All that the slides show, asked at once: result, measures, and the cheapest way to the next level. */
export async function meetingData(ask: Workspace['ask'], asked: Asked, framework: Framework | undefined) {
  const [overview, answered] = await Promise.all([
    overviewData(ask, asked),
    measuresData(ask, asked.agencyId, asked.fiscalYear),
  ]);
  const known = framework ? planStart(framework, overview.profile, overview.items) : null;
  if (!framework || !known) return { overview, measures: answered, framework, plan: null };
  const { start, assumed } = withAssumed(known, decodings(framework, overview.profile));
  return {
    overview,
    measures: answered,
    framework,
    plan: { start, assumed, suggestion: await suggest(start) },
  };
}

export type MeetingData = Awaited<ReturnType<typeof meetingData>>;
