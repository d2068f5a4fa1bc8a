import { readOptions } from './options';
import { nativeAsked, type NativeAsked } from './nativeArgs';
import { planAsked, type PlanAsked } from './planArgs';
import { reportAsked, type ReportAsked } from './reportArgs';
import { viewsFolder } from './viewsArgs';

export interface Args {
  readonly command: 'analyse' | 'read' | 'report' | 'views';
  readonly files: readonly string[];
  /** Name, short name or key of the agency; null = the only one loaded. */
  readonly agency: string | null;
  /** B.E.; null = the latest year with scores. */
  readonly year: number | null;
  /** `all`, or rule ids whose proposals are applied before the analysis. */
  readonly accept: readonly string[];
  /** What next year is to reach; null = not asked. */
  readonly plan: PlanAsked | null;
  /** The document to write, of the command `report`. */
  readonly report: ReportAsked | null;
  /** Where `views` writes its files; null = another command. */
  readonly views: string | null;
  /** The engine outside the wasm; null = only where a file needs it. */
  readonly native: NativeAsked | null;
}

export type Parsed = { readonly args: Args } | { readonly help: true } | { readonly wrong: string };

const commands = ['analyse', 'read', 'report', 'views'] as const;

/** Words of the command line → what was asked, or the one thing that is wrong with it (Thai). */
export function parseArgs(given: readonly string[]): Parsed {
  const options = readOptions(given);
  if (!('words' in options)) return options;
  const { words, values } = options;
  const [word, ...files] = words;
  if (word === undefined) return { wrong: 'ยังไม่ได้บอกคำสั่ง' };
  const command = commands.find((each) => each === word);
  if (command === undefined) return { wrong: `ไม่รู้จักคำสั่ง ${word}` };
  if (files.length === 0) return { wrong: 'ยังไม่ได้บอกไฟล์' };
  const year = values.get('--year')?.at(-1);
  if (year !== undefined && !/^25\d\d$/.test(year)) return { wrong: `ปีงบประมาณต้องเป็นพุทธศักราช ไม่ใช่ ${year}` };
  const plan = planAsked(command, values);
  if (plan !== null && 'wrong' in plan) return plan;
  const report = reportAsked(command, values);
  if (report !== null && 'wrong' in report) return report;
  const views = viewsFolder(command, values);
  if (views !== null && typeof views !== 'string') return views;
  const native = nativeAsked(values);
  if (native !== null && 'wrong' in native) return native;
  return {
    args: {
      command,
      files,
      agency: values.get('--agency')?.at(-1) ?? null,
      year: year === undefined ? null : Number(year),
      accept: (values.get('--accept') ?? []).flatMap((value) => value.split(',')),
      plan,
      report,
      views,
      native,
    },
  };
}
