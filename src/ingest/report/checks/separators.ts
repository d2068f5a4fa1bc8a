import { segment } from '../../measures/unitNames';
import type { ReportDoubt } from '../report';
import { doubtAt } from './factsDoubt';
import type { FactsContext } from './factsContext';
import { aboutCell, allCells } from './textsCells';

const between = /[\s,;/·、]+|(?<=[\d๐-๙][.)])/u;

/** Units printed in one run of letters; "ผู้บริหารทุกส่วนราชการ" is one group of people. */
function glued(word: string): boolean {
  const units = segment(word);
  return units !== null && units.length > 1 && !units.slice(1).some((unit) => unit.startsWith('ทุก'));
}

/**
 * Responsible cells with known units and posts that nothing parts (C43, "กองคลังกองช่าง"); `expected` = how they are
 * read. Proposed only where the whole cell is made of known names.
 */
export const separators = (context: FactsContext): ReportDoubt[] =>
  allCells(context)
    .filter(({ role }) => role === 'responsible')
    .flatMap((cell) => {
      const runs = cell.text.split(between).filter(glued);
      if (runs.length === 0) return [];
      const whole = segment(cell.text)?.join(', ') ?? null;
      const expected = whole ?? runs.map((run) => (segment(run) ?? []).join(', ')).join(' | ');
      const words = { value: runs.join(' | '), expected, about: aboutCell(context, cell), proposal: whole };
      return [doubtAt('separator-missing', 'warning', cell, words)];
    });
