import type { Framework } from '../framework/types';
import type { AgenciesRow } from '../questions/agencies';
import { answerKey } from '../questions/question';
import { Fault } from './fault';
import { areRows, type ViewFile } from './viewFile';
import type { Ask } from './view';

/** What an embed draws from: a file of results, a packaged example, or the engine. */
export interface Answered {
  readonly ask: Ask;
  readonly agencies: readonly AgenciesRow[];
  /** Of the data; `agencies` may name one of them. */
  readonly agencyCount: number;
  /** The year shown unless the link names another; undefined = the latest with a total. */
  readonly fiscalYear: number | undefined;
  readonly framework: (fiscalYear: number) => Promise<Framework | undefined>;
  readonly madeUp: boolean;
}

/** Answers from kept rows. One that was not kept, or is not what its question declares, is a fault. */
export const askKept =
  (answers: Readonly<Record<string, readonly unknown[]>>): Ask =>
  (asked, params) => {
    const key = answerKey(asked, params);
    if (!Object.hasOwn(answers, key)) return Promise.reject(new Fault('absent', asked.name));
    const rows = answers[key];
    if (!areRows(rows, asked.row)) return Promise.reject(new Fault('file', asked.name));
    return Promise.resolve(rows as never);
  };

export const answeredBy = (file: ViewFile): Answered => ({
  ask: askKept(file.answers),
  agencies: file.agencies,
  agencyCount: file.agencyCount,
  fiscalYear: file.fiscalYear,
  framework: (fiscalYear) =>
    Promise.resolve(file.frameworks.find((framework) => framework.fiscalYear === fiscalYear)),
  madeUp: file.madeUp,
});
