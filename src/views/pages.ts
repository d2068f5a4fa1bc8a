import type { Component } from 'svelte';
import { pages, type Page } from '../state/intent';
import Overview from './overview/Overview.svelte';

const found = import.meta.glob<{ default: Component }>([
  './data/Data.svelte',
  './review/Review.svelte',
  './trends/Trends.svelte',
  './measures/Measures.svelte',
  './plan/Plan.svelte',
  './compare/Compare.svelte',
  './meeting/Meeting.svelte',
  './sql/Sql.svelte',
  './diagnostics/Diagnostics.svelte',
]);

/** What links and saved works open with: it comes with the app, not after it. */
const first: Partial<Record<Page, Component>> = { overview: Overview };

const pathOf = (page: Page) => `./${page}/${page.charAt(0).toUpperCase()}${page.slice(1)}.svelte`;

/** Opened from the overview, and from the foot of every page. */
const withoutTab: readonly Page[] = ['meeting', 'diagnostics'];

/** Pages with a tab, in the order of their tabs. Each is fetched when it is opened. */
export const builtPages: readonly Page[] = pages.filter(
  (page) => !withoutTab.includes(page) && (first[page] ?? found[pathOf(page)]),
);

/** The component of a page. Rejects when the server does not answer. */
export async function loadPage(page: Page): Promise<Component> {
  const here = first[page];
  if (here) return here;
  const load = found[pathOf(page)];
  if (!load) throw new Error(pathOf(page));
  return (await load()).default;
}
