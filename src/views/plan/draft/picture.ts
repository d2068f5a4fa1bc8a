import { mount, unmount } from 'svelte';
import ScoreBars from '../../../charts/scoreBars/ScoreBars.svelte';
import type { PaperOptions, PaperPictures } from '../../../export/paper/facts';
import { inDigits } from '../../../export/paper/paperDigits';
import { fontFaces } from '../../../export/fonts';
import { pngFile } from '../../../export/png';
import { composeSvg, marksOf } from '../../../export/svgFile';
import type { ProfileRow } from '../../../questions/profile';
import { planDraftMessages } from '../../../text/messages/planDraft';

/** Of the drawing, px; on paper it fills the width between the margins. */
const width = 720;

/** The bars of the indicators for paper, most lost points first and in light colours whatever the page wears. Rejects where no picture can be made. */
export async function indicatorsPicture(
  profile: readonly ProfileRow[],
  fiscalYear: number,
  digits: PaperOptions['digits'],
): Promise<PaperPictures> {
  const rows = profile
    .filter(({ kind }) => kind === 'indicator')
    .sort((a, b) => (b.lost_points ?? 0) - (a.lost_points ?? 0));
  if (rows.length === 0) return {};
  const fonts = await fontFaces();
  const texts = planDraftMessages.th;
  const { marks, height } = drawn(rows, digits);
  const picture = {
    title: inDigits(texts.chartTitle(fiscalYear), digits),
    caption: inDigits(texts.chartCaption, digits),
    fonts,
    token: lightToken,
  };
  const svg = composeSvg(marks, { width, height }, picture);
  const blob = await pngFile(svg.text, svg);
  const png = new Uint8Array(await blob.arrayBuffer());
  return { indicators: { png, width: svg.width, height: svg.height } };
}

/** The chart as its own component draws it, beside the page and gone again. */
function drawn(
  rows: readonly ProfileRow[],
  digits: PaperOptions['digits'],
): { readonly marks: string; readonly height: number } {
  const target = document.createElement('div');
  const chart = mount(ScoreBars, { target, props: { rows, width, lang: 'th' } });
  try {
    const svg = target.querySelector('svg');
    if (svg === null) throw new Error('nothing is drawn');
    const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      text.nodeValue = inDigits(text.nodeValue ?? '', digits);
    }
    return { marks: marksOf(svg), height: svg.viewBox.baseVal.height };
  } finally {
    void unmount(chart);
  }
}

/** Value of a colour token as the light page has it: paper is never dark. */
function lightToken(name: string): string {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const light = rules.find(
    (rule): rule is CSSStyleRule =>
      rule instanceof CSSStyleRule &&
      rule.selectorText === ':root' &&
      rule.style.getPropertyValue('--ink') !== '',
  );
  return light?.style.getPropertyValue(name) ?? '';
}
