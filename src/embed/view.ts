import type { Component } from 'svelte';
import type { Framework } from '../framework/types';
import type { AgenciesRow } from '../questions/agencies';
import type { AgencyYearsRow } from '../questions/agencyYears';
import type { Intent } from '../state/intent';
import type { Workspace } from '../state/workspace.svelte';
import type { Language } from '../text/messages/define';
import type { ChartTable } from '../ui/chartPanel';

/** What can stand alone in another page, by its name in the address. */
export const viewNames = [
  'overview',
  'level',
  'weakest',
  'items',
  'change',
  'total',
  'slope',
  'multiples',
  'heat',
  'persistent',
  'coverage',
  'matrix',
  'calendar',
  'units',
  'effect',
  'plan',
  'provinces',
  'distribution',
  'strips',
  'agencies',
] as const;
export type ViewName = (typeof viewNames)[number];

export const isViewName = (name: string | null): name is ViewName => viewNames.some((each) => each === name);

/** Views whose words need the year's scale or tree. */
export const byFramework: readonly ViewName[] = ['overview', 'level', 'plan'];

export type Ask = Workspace['ask'];

/** Whose and which years a view speaks of. */
export interface At {
  readonly agency: AgenciesRow;
  readonly year: AgencyYearsRow;
  /** The year compared with; undefined = the agency has none. */
  readonly from: AgencyYearsRow | undefined;
  /** All years of the agency, latest first. */
  readonly years: readonly AgencyYearsRow[];
  /** How many agencies the data have. */
  readonly agencies: number;
  /** What else is wished: order, filter, what is tried. */
  readonly intent: Intent;
}

/** What a drawing is given by the panel it stands in. */
export interface Sized {
  readonly width: number;
  readonly lang: Language;
}

/** A chart of `charts/` with its data, ready to be given a width. */
export interface Drawn {
  readonly component: Component<Sized>;
  readonly props: object;
}

/** The component's own props are checked here; the panel knows only the size. */
export const drawn = <P extends object>(component: Component<P & Sized>, props: P): Drawn => ({
  component: component as unknown as Component<Sized>,
  props,
});

/** One chart with all that is said about it; `drawn: null` = there is nothing to draw, and `message` says why. */
export interface Panel {
  readonly title: string;
  readonly caption: string;
  readonly description: string;
  readonly table: ChartTable;
  /** Of saved files, without ending. */
  readonly fileName: string;
  readonly source: string;
  readonly drawn: Drawn | null;
  readonly message?: string;
}

/** The largest number and the sentence over the panels; stress marked by ⟦…⟧. */
export interface Lead {
  readonly number: string | null;
  readonly chip: string;
  readonly under: string;
  readonly sentence: string;
  /** What a reader must know before trusting the figures; null = nothing. */
  readonly caution: string | null;
}

export interface Shown {
  readonly lead?: Lead;
  readonly panels: readonly Panel[];
}

/** Words and drawings of a view. `framework`: of the year shown, where it is known. */
export type Show<Data> = (data: Data, at: At, framework: Framework | undefined, lang: Language) => Shown;
