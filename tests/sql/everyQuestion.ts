import type { Declared, ParamType, Question } from '../../src/questions/question';

type AnyQuestion = Question<Record<string, ParamType>, Record<string, Declared>>;

export const modules = import.meta.glob<Record<string, unknown>>('../../src/questions/*.ts', { eager: true });

/** Every question that is declared. */
export const questions = Object.values(modules)
  .flatMap((exports) => Object.values(exports))
  .filter((value): value is AnyQuestion => typeof value === 'object' && value !== null && 'row' in value);
