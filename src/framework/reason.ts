/** Why a framework is refused. `at`: a node's code, a level, or the path into the file; texts in messages/framework.ts. */
export interface FrameworkReason {
  readonly rule: FrameworkRule;
  readonly at: string;
  readonly value: string;
}

export type FrameworkRule =
  | 'json'
  | 'shape'
  | 'year'
  | 'code-repeated'
  | 'root'
  | 'parent-missing'
  | 'cycle'
  | 'weights'
  | 'kinds'
  | 'levels';
