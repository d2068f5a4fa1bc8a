import LevelGauge from '../../charts/levelGauge/LevelGauge.svelte';
import { describe } from '../../charts/levelGauge/describe';
import { figure } from '../../charts/figures';
import { embedMessages } from '../../text/messages/embed';
import { overviewMessages } from '../../text/messages/overview';
import { sourceText } from '../../views/finding/findingSource';
import { levelNames } from '../../views/finding/findingWords';
import { standing } from '../../views/overview/standing';
import type { DataOf } from '../asks';
import { drawn, type Show } from '../view';

export const show: Show<DataOf<'level'>> = ({ rows, sources }, { year }, framework, lang) => {
  const texts = overviewMessages[lang];
  const { total, levels } = standing(rows, framework);
  const data = framework &&
    total !== null && {
      total,
      levels: framework.levels.map(({ level, nameEn, minTotal }) => ({
        level: lang === 'en' ? nameEn : level,
        minTotal,
      })),
    };
  const panel = {
    title: data
      ? `${figure(data.total)} · ${levelNames(levels, framework, lang)}`
      : texts.noScores(year.fiscal_year),
    caption: texts.levelsOf(year.fiscal_year),
    description: data ? describe(data, lang) : '',
    table: {
      columns: [
        { key: 'code', label: texts.code },
        { key: 'score', label: embedMessages[lang].total, numeric: true },
      ],
      rows: rows
        .filter(({ kind }) => kind === 'total' || kind === 'instrument')
        .map(({ code, kind, score }) => ({
          code: kind === 'total' ? embedMessages[lang].total : code,
          score,
        })),
    },
    fileName: `ita-${year.fiscal_year}-level`,
    source: sourceText(sources, ['scores'], String(year.fiscal_year), lang),
    drawn: data ? drawn(LevelGauge, { data }) : null,
    message: texts.noScoresTodo,
  };
  return { panels: [panel] };
};
