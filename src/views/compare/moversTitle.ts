import { signed } from '../../charts/figures';
import type { Language } from '../../text/messages/define';
import { compareMessages } from '../../text/messages/compare';
import type { Movers } from './movers';

/** The largest rise and the largest fall; null when nothing moved. */
export function moversTitle({ rises, falls }: Movers, lang: Language): string | null {
  const texts = compareMessages[lang];
  const [up, down] = [rises[0], falls[0]];
  if (up && down) return texts.moversTitle(up.name, signed(up.change), down.name, signed(down.change));
  if (up) return texts.moversOnlyUp(up.name, signed(up.change));
  return down ? texts.moversOnlyDown(down.name, signed(down.change)) : null;
}
