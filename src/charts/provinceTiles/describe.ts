import { compareChartTexts } from '../../text/messages/compareCharts';
import type { Language } from '../../text/messages/define';
import { passLine } from '../scoreScale';
import { placed, type ProvinceTilesData } from './data';
import { wordsOf } from './tones';

/** The highest and the lowest province, and how many have a mean below 85. */
export const describe = (data: ProvinceTilesData, lang: Language): string => {
  const texts = compareChartTexts[lang];
  const known = placed(data)
    .flatMap(({ tile, row, value }) => (value === null || !row ? [] : [{ name: tile.province, row, value }]))
    .sort((a, b) => b.value - a.value);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return texts.noProvinces;
  const words = (value: number) => wordsOf(value, data.shown);
  if (known.length === 1) return texts.onlyProvince(first.name, words(first.value));
  const sentence = texts.highest(first.name, words(first.value), last.name, words(last.value));
  const weak = known.filter(({ row }) => row.mean < passLine).length;
  return data.shown === 'mean' ? sentence + texts.provincesWeak(weak, known.length) : sentence;
};
