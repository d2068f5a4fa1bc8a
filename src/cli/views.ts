import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freeze } from '../embed/frozen';
import { elementLine, frameLine } from '../embed/line';
import { longestLink, writeLink } from '../embed/link';
import { makeViewFile } from '../embed/makeViewFile';
import { viewNames, type Ask, type ViewName } from '../embed/view';
import type { Engine } from '../engine/engine';
import type { Framework } from '../framework/types';
import { agencies } from '../questions/agencies';
import { ask } from '../questions/question';
import { chooseAgency } from './choose';
import { locate } from './locate';

export interface ViewsAsked {
  readonly out: string;
  readonly agency: string | null;
  /** B.E.; null = the latest with a total. */
  readonly year: number | null;
}

/** Height of a line's frame before it is measured, px. */
const usualHeight = 520;

/**
 * Writes a file of results for every view of one agency, or in a folder each of all agencies, and gives the lines to
 * paste. `wrong` in Thai: why nothing, or not all, was written.
 */
export async function views(
  engine: Engine,
  own: readonly Framework[],
  asked: ViewsAsked,
): Promise<{ readonly json: object; readonly wrong: string | null }> {
  const all = await ask(engine, agencies, {});
  const chosen = asked.agency === null ? { found: null } : chooseAgency(all, asked.agency);
  if ('wrong' in chosen) return { json: { written: [] }, wrong: chosen.wrong };
  const wanted = chosen.found === null ? all : [chosen.found];
  const written: object[] = [];
  const without: string[] = [];
  const answer: Ask = (question, params) => ask(engine, question, params);
  const making = { ask: answer, agencies: all, frameworks: own, madeUp: false };
  for (const { agency_key: agencyKey, name } of wanted) {
    const folder = wanted.length > 1 ? fileName(agencyKey) : '';
    await mkdir(join(locate(asked.out), folder), { recursive: true });
    const intent = { agencyKey, fiscalYear: asked.year ?? undefined };
    for (const view of viewNames) {
      const file = await makeViewFile(making, [view], [intent]).catch(() => null);
      if (file === null) {
        without.push(name);
        break;
      }
      const text = JSON.stringify(file);
      const path = join(folder, `${view}.json`).replaceAll('\\', '/');
      await writeFile(join(locate(asked.out), path), text);
      const base = { view, origins: [], intent: {} } as const;
      const frozen = writeLink({ ...base, data: [], frozen: freeze(file) });
      const link = writeLink({ ...base, data: [`views/${path}`], frozen: null });
      written.push({
        ...{ file: path, agency: name, fiscal_year: file.fiscalYear, data_version: file.dataVersion },
        ...{ bytes: text.length, gzip: gzipSync(text).length },
        line: lineOf(link, view, name),
        element: elementLine(`embed.html${link}`, `${name}: ${view}`),
        // Too long for an address: the file is the way then.
        frozen: frozen.length <= longestLink ? lineOf(frozen, view, name) : null,
      });
    }
  }
  const year = asked.year === null ? '' : `ปี ${asked.year} `;
  return {
    json: { written },
    wrong:
      without.length > 0
        ? `ไม่มีคะแนน${year}ของ ${without.slice(0, 3).join(' · ')} (${without.length} หน่วยงาน)`
        : null,
  };
}

const lineOf = (hash: string, view: ViewName, agency: string): string =>
  frameLine(`embed.html${hash}`, `${agency}: ${view}`, usualHeight);

/** A key may hold what a file system or an address refuses. */
const fileName = (key: string): string => key.replace(/[^\p{L}\p{M}\p{N}._-]/gu, '-');
