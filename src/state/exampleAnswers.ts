import type { ExampleName } from './intent';
import type { StoredAnswers } from './stored';

const urls = import.meta.glob<string>('../../data/*/answers.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

type Answers = Promise<StoredAnswers | null>;
let expected: { readonly example: string; readonly answers: Answers } | null = null;

async function fetchThem(example: string): Answers {
  const url = urls[`../../data/${example}/answers.json`];
  if (url === undefined) return null;
  const response = await fetch(url).catch(() => null);
  return response?.ok ? ((await response.json()) as StoredAnswers) : null;
}

/**
 * Asks for the answers of the example that an address (its hash) names, before the page that wants them is there; false
 * where it names none.
 */
export function expectAnswers(hash: string): boolean {
  const example = new URLSearchParams(hash.split('?')[1]).get('example');
  if (example === null) return false;
  const answers = fetchThem(example);
  // Whoever takes them hears of it.
  answers.catch(() => undefined);
  expected = { example, answers };
  return true;
}

/** What the first pages of an example show, worked out when it was packaged; null when that cannot be fetched. */
export function fetchAnswers(example: ExampleName): Answers {
  const before = expected?.example === example ? expected.answers : null;
  // Taken once: what failed is asked for anew.
  expected = null;
  return before ?? fetchThem(example);
}
