import { readHash, writeHash, wishing } from '../../src/state/intent';
import { holds, same } from './faults';
import { mutateText } from './mutate';
import type { Chance } from './randomly';
import { textWords } from './words';

const hashes = [
  '#/overview?agency=อบต.หนองจอก&year=2564&from=2563&back=5&order=score&lang=en&theme=dark',
  '#/plan?example=nongchok&agency=a%40b&year=2564&publish=o42,o43&move=1:98.5,2:97&target=A&effort=o42:3&surveys=1&assume=9:2',
  '#/compare?type=อบต.&province=สมมติ&region=เหนือ&level=AA&target=92.5', '#/meeting?slide=3', '#/sql?sql=SELECT%20*%20FROM%20agency', '#/', '#', '',
]; // prettier-ignore

/** An address: read without a throw, and written again it is the same intent. */
export async function inspectHash(by: Chance): Promise<null> {
  const word = by.pick(textWords);
  const given = mutateText(by.pick(hashes), by, [word, encodeURIComponent(word.replace(/\p{Surrogate}/gu, '')), '&', '=', ':', ',', '%', '?', '#', '+', ...textWords]);
  const intent = readHash(given);
  same('the same address', JSON.stringify(readHash(given)), JSON.stringify(intent));
  const written = writeHash(intent);
  same('the address written again', JSON.stringify(readHash(written)), JSON.stringify(intent));
  const elsewhere = wishing(intent, { agencyKey: word });
  holds('nothing tried goes to another agency', word === intent.agencyKey || elsewhere.publish === undefined);
  return null;
} // prettier-ignore
