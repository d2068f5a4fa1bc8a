import { docxFile } from '../../../export/docxFile';
import { analysisPaper } from '../../../export/paper/analysisPaper';
import type { PaperOptions, PaperPictures } from '../../../export/paper/facts';
import { measuresPaper } from '../../../export/paper/measuresPaper';
import type { Paper } from '../../../export/paper/paper';
import { xlsxFile } from '../../../export/xlsxFile';
import type { Plan } from '../../../plan/plan';
import type { PlanStart } from '../../../plan/start';
import type { Language } from '../../../text/messages/define';
import { planDraftMessages } from '../../../text/messages/planDraft';
import { saveFile } from '../../../ui/saveFile';
import { paperFacts, type DocumentData } from './facts';
import { indicatorsPicture } from './picture';
import { planCsv } from '../../../export/tables/planSheet';
import { allSheets } from '../../../export/tables/sheets';

export type DocumentKind = 'analysis' | 'report' | 'excel' | 'csv';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What every document is made from. */
export interface Matter {
  readonly plan: Plan;
  readonly start: PlanStart;
  readonly data: DocumentData;
  readonly options: PaperOptions;
}

/** The analysis as paper; without a picture its chart is drawn as a table. */
export async function analysisOf({ plan, start, data, options }: Matter): Promise<Paper> {
  const none: PaperPictures = {};
  const pictures = await indicatorsPicture(data.profile, data.resultYear, options.digits).catch(() => none);
  return analysisPaper(paperFacts(start, data), plan, options, pictures);
}

/** Makes a document and hands it over as a download. Rejects when it cannot be made. */
export async function saveDocument(kind: DocumentKind, matter: Matter, lang: Language): Promise<void> {
  const { plan, start, data, options } = matter;
  const texts = planDraftMessages[lang];
  const named = (name: string, ending: string) => `${fileName(`${name} ${plan.agency}`)}.${ending}`;
  switch (kind) {
    case 'analysis': {
      const bytes = await docxFile(await analysisOf(matter));
      return saveFile(named(texts.fileAnalysis(plan.resultYear), 'docx'), blobOf(bytes, word));
    }
    case 'report': {
      const bytes = await docxFile(measuresPaper(paperFacts(start, data), plan, options));
      return saveFile(named(texts.fileReport(plan.planYear), 'docx'), blobOf(bytes, word));
    }
    case 'excel': {
      const bytes = await xlsxFile(allSheets(data, plan, lang));
      return saveFile(named(texts.fileTables(plan.resultYear), 'xlsx'), blobOf(bytes, excel));
    }
    case 'csv':
      return saveFile(named(texts.filePlan(plan.planYear), 'csv'), planCsv(plan, lang));
  }
}

const blobOf = (bytes: Uint8Array, type: string): Blob => new Blob([new Uint8Array(bytes)], { type });

/** Without what some systems refuse in a file's name. */
export const fileName = (name: string): string =>
  name
    // eslint-disable-next-line no-control-regex -- these are the letters that are refused
    .replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
