import type { Framework } from '../../framework/types';
import { targetsColumn } from '../edits';
import { splitList } from '../measures/lists';
import { numberedEntries } from '../measures/numberedEntries';
import { readProgress } from '../measures/progress';
import { PeriodReader } from './measurePeriod';
import type { Agency } from './stageAgency';
import { AgencyBook } from './stageAgency';
import type { Cells, RowReader, Staging } from './staging';
import { YearBook, type FrameworkOf } from './stageYear';
import { parseStatus, saysSomething } from '../measures/status';
import { namedTargets } from '../measures/namedTargets';
import { matchedTargets, statedTargets, type Target } from '../measures/targets';
import { splitResponsible } from '../measures/units';
import type { SimpleRole } from '../types';

const numbered = /^\s*[([]?([0-9๐-๙]{1,3})[.)\]]\s*(?![0-9๐-๙])/u;
const strayStop = /^[.\s]+/u;

const lines = (entries: readonly string[]): string | null =>
  entries.length === 0 ? null : entries.join('\n');
const orNull = (text: string): string | null => (text === '' ? null : text);

/** A numbered list stands under the lead of its cell; only its entries are steps. */
const listedSteps = (cell: string): readonly string[] => {
  const { entries, lead } = numberedEntries(cell);
  return (entries.length > 0 ? entries.map(({ text }) => text) : [lead]).filter((step) => step !== '');
};

/**
 * One row one measure of a plan year; its targets are nodes of the result year before, or of its own where we have no
 * framework of that.
 */
export function measuresReader(staging: Staging, frameworkOf: FrameworkOf): RowReader {
  const agencies = new AgencyBook(staging);
  const years = new YearBook(staging, frameworkOf);
  const periods = new PeriodReader(staging);
  const columns = new Map<SimpleRole, number>();
  const column = (role: SimpleRole): number => {
    let found = columns.get(role);
    if (found === undefined) columns.set(role, (found = staging.columnOf(role)));
    return found;
  };
  const text = (cells: Cells, role: SimpleRole): string => {
    const at = column(role);
    return at < 0 ? '' : (cells[at] ?? '').trim();
  };
  const merged = staging.mapping.layout === 'merged';
  const isReport = staging.table.gathered !== undefined;
  let current: Agency | null = null;
  let yearText = '';
  let group = '';

  const targetsOf = (cells: Cells, row: number, framework: Framework, about: string): readonly Target[] => {
    const said = staging.source.said(row, targetsColumn);
    const printed = text(cells, 'targets');
    const { targets: stated, unknown } =
      said === undefined ? namedTargets(framework, printed) : statedTargets(framework, said);
    for (const value of unknown) {
      staging.find('target-unknown', 'warning', row, column('targets'), { value, about });
    }
    if (said !== undefined) return stated.map((target) => ({ ...target, basis: 'confirmed' }));
    if (stated.length > 0 || unknown.length > 0) return stated;
    const summary = ['summary', 'outcome', 'progress'] as const;
    const measure = {
      title: text(cells, 'title'),
      steps: text(cells, 'steps'),
      summary: summary.map((role) => text(cells, role)).join(' '),
    };
    const { targets, titleOnly } = matchedTargets(framework, measure);
    const words = (list: readonly Target[]) => ({
      value: measure.title,
      expected: list.map(({ code }) => code).join(', '),
      about,
      detail: list.map(({ code, because }) => `${code}: ${because}`).join('; '),
    });
    if (targets.length > 0) staging.find('target-matched', 'note', row, column('title'), words(targets));
    if (titleOnly.length > 0)
      staging.find('target-title-only', 'note', row, column('title'), words(titleOnly));
    return targets;
  };

  return {
    read(cells, row) {
      const inherits = merged && current !== null && agencies.nameIn(cells) === '';
      const agency = inherits && current ? current : agencies.of(cells, row);
      current = typeof agency === 'string' ? null : agency;
      if (typeof agency === 'string') return agency;
      if (merged) yearText = years.textIn(cells) || yearText;
      const planYear = merged ? years.yearOf(cells, row, yearText) : years.yearOf(cells, row);
      if (typeof planYear === 'string') return planYear;
      group = text(cells, 'group') || (merged ? group : '');

      const about = `${agency.name} ${planYear}`;
      const printed = text(cells, 'title').replace(/\s+/gu, ' ').replace(strayStop, '');
      // A title that is a list itself ("๑. … ๒. …") keeps its first number.
      const isList = numberedEntries(printed).entries.length > 1;
      const title = isList ? printed : printed.replace(numbered, '').trim();
      if (title === '' || /^[-–—]+$/u.test(title))
        return staging.fault('title-missing', row, column('title'), { about });

      const period = periods.read(cells, row, planYear, about);
      const progress = readProgress(text(cells, 'progress'));
      const summary = text(cells, 'summary');
      const outcome = text(cells, 'outcome');
      staging.measures.push(
        staging.sourceId,
        staging.measures.length + 1,
        row,
        agency.key,
        planYear,
        orNull(text(cells, 'seq') || (isList ? '' : (numbered.exec(printed)?.[1] ?? ''))),
        orNull(group),
        title,
        lines(isReport ? listedSteps(text(cells, 'steps')) : splitList(text(cells, 'steps'))),
        period.text,
        period.start,
        period.end,
        lines(splitResponsible(text(cells, 'responsible'))),
        orNull(summary),
        orNull(outcome),
        orNull(text(cells, 'recommendation')),
        orNull(progress.text),
        parseStatus(text(cells, 'status')) ?? progress.status,
        [summary, outcome, progress.text].some(saysSomething),
      );
      const result = years.known(planYear - 1) ?? years.known(planYear);
      if (result) {
        for (const { code, basis, because } of targetsOf(cells, row, result.framework, about)) {
          staging.targets.push(staging.sourceId, staging.measures.length, code, basis, because);
        }
      } else {
        staging.find('framework-missing', 'warning', row, -1, { value: String(planYear - 1), about });
      }
      agencies.keep(agency, row);
      return null;
    },
    lost(cells) {
      // Better no agency than the wrong one for the rows below.
      if (agencies.nameIn(cells) !== '') current = null;
    },
  };
}
