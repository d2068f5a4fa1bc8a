import { expectAnswers } from './state/exampleAnswers';
import { listEarly } from './state/saved/keeperOfPage';

// Runs while the other scripts are still on their way, by a tag of its own (scripts/earlyScript.mjs). What it asks for
// takes others than this thread a while: the first chart of an example, and this browser's storage (100 ms to open).
const isExample = expectAnswers(location.hash);
if (!isExample) listEarly();
// The first of these in a page costs 20 ms, and every chart breaks its labels by it.
new Intl.Segmenter('th');
