import type { Concept } from './types';
import data from './crosswalk.json';

/** Every meaning an item has had, with its item codes year by year. Item codes of two years are compared only through these. */
export const concepts = (): readonly Concept[] => data as unknown as readonly Concept[];
