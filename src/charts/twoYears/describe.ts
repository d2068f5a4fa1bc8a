import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { signed } from '../figures';
import { fullName } from '../names';
import { deltaOf, type TwoYears } from './rows';

/** How many indicators rose and fell, and the one that fell (else rose) most. */
export const describe = ({ fromYear, toYear, rows }: TwoYears, lang: Language): string => {
  const texts = chartFindings[lang];
  const moved = rows
    .flatMap((row) => {
      const delta = deltaOf(row);
      return delta === null ? [] : [{ name: fullName(row, lang), delta }];
    })
    .sort((a, b) => a.delta - b.delta);
  const [worst, best] = [moved[0], moved.at(-1)];
  if (!worst || !best) return texts.notCompared(fromYear, toYear);
  const up = moved.filter(({ delta }) => delta > 0).length;
  const down = moved.filter(({ delta }) => delta < 0).length;
  const sentence = texts.moved(fromYear, toYear, up, down);
  if (worst.delta < 0) return sentence + texts.fellMost(worst.name, signed(worst.delta));
  return best.delta > 0 ? sentence + texts.roseMost(best.name, signed(best.delta)) : sentence;
};
