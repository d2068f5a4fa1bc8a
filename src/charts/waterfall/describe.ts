import { chartFindings } from '../../text/messages/chartFindings';
import type { Language } from '../../text/messages/define';
import { figure, signed } from '../figures';
import { round2 } from '../../text/round2';
import { stepsOf, type WaterfallData } from './steps';

/** How far the total moved and which node moved it most in that direction. */
export const describe = (data: WaterfallData, lang: Language): string => {
  const texts = chartFindings[lang];
  const change = round2(data.to - data.from);
  const sentence = texts.totalMoved(change, figure(Math.abs(change)), figure(data.from), figure(data.to));
  const towards = stepsOf(data, lang)
    .filter(({ total, start, end }) => !total && (end - start) * change > 0)
    .sort((a, b) => Math.abs(b.end - b.start) - Math.abs(a.end - a.start))[0];
  if (!towards) return sentence;
  return (
    sentence + texts.mostlyBy(`${towards.code} ${towards.name}`.trim(), signed(towards.end - towards.start))
  );
};
