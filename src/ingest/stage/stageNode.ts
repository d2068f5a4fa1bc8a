import { resolveNode, type Resolution } from '../../framework/names';
import { toArabicDigits } from '../../text/digits';
import type { FrameworkNode } from '../../framework/types';
import { bare } from '../../text/normalise';
import type { RuleId } from '../../text/rules';
import { isLevelWord } from './levels';
import type { YearOf } from './stageYear';

/** What a code cell and a name cell say together. `by`: the cell that decided. */
export type NodeReading =
  | { readonly kind: 'level' }
  | { readonly kind: 'fault'; readonly rule: RuleId; readonly expected: string }
  | {
      readonly kind: 'node';
      readonly node: FrameworkNode;
      readonly by: 'code' | 'name';
      /** The two cells disagree: what the other one says. */
      readonly differs: { readonly value: string; readonly expected: string; readonly detail: string } | null;
    };

type Candidate = Pick<Resolution, 'code' | 'confidence' | 'because'>;

/** Two readings closer than this are not told apart; a name that several nodes bear has at most 0.5. */
const clear = 0.1;
const unsure = 0.5;

const isSure = ([first, second]: readonly Candidate[]): boolean =>
  first !== undefined &&
  first.confidence > unsure &&
  (!second || second.code === first.code || first.confidence - second.confidence >= clear);

/** Reads node cells by the tree of their year; each distinct pair of texts once. */
export class NodeBook {
  private readonly known = new Map<YearOf, Map<string, Map<string, NodeReading>>>();
  private readonly nodes = new Map<YearOf, Map<string, FrameworkNode>>();

  /** `ofItems`: the table is one of items. */
  constructor(private readonly ofItems: boolean) {}

  read(year: YearOf, code: string, name: string, trusted: 'code' | 'name' | null): NodeReading {
    if (trusted) return this.judge(year, code, name, trusted);
    let byCode = this.known.get(year);
    if (!byCode) this.known.set(year, (byCode = new Map()));
    let byName = byCode.get(code);
    if (!byName) byCode.set(code, (byName = new Map()));
    let reading = byName.get(name);
    if (!reading) byName.set(name, (reading = this.judge(year, code, name, null)));
    return reading;
  }

  /** The node of exactly this code in the year's tree. */
  node(year: YearOf, code: string): FrameworkNode | undefined {
    let nodes = this.nodes.get(year);
    if (!nodes) {
      nodes = new Map(year.framework.nodes.map((node) => [node.code, node]));
      this.nodes.set(year, nodes);
    }
    return nodes.get(code);
  }

  /** In a table of items a bare number counts items: 9 is o9 there, unless the name beside it is no item's. */
  private codesOf(year: YearOf, code: string, named: string | undefined): readonly Candidate[] {
    if (code === '') return [];
    const candidates = resolveNode(year.framework, code);
    const besideItem = named === undefined || this.node(year, named)?.kind === 'item';
    if (!this.ofItems || !besideItem) return candidates;
    const item = `o${Number(toArabicDigits(code))}`;
    if (this.node(year, item)) return [{ code: item, confidence: 0.8, because: 'number' }];
    const items = candidates.filter((candidate) => this.node(year, candidate.code)?.kind === 'item');
    return items.length > 0 ? items : candidates;
  }

  private judge(year: YearOf, code: string, name: string, trusted: 'code' | 'name' | null): NodeReading {
    if (isLevelWord(bare(code)) || isLevelWord(bare(name))) return { kind: 'level' };
    const named = name === '' ? [] : resolveNode(year.framework, name);
    const coded = this.codesOf(year, code, named[0]?.code);
    const [byCode] = coded;
    const byName = named.find((candidate) => candidate.code === byCode?.code) ?? named[0];
    if (!byCode && !byName) return { kind: 'fault', rule: 'code-unknown', expected: '' };

    const nameSure = isSure(named);
    const inOneCell =
      byCode?.because === 'name' || byCode?.because === 'alias'
        ? coded.find(({ because }) => because === 'number' || because === 'code')
        : undefined;
    if (
      !byCode ||
      trusted === 'name' ||
      (byName && byName.code !== byCode.code && nameSure && trusted !== 'code')
    ) {
      if (!byName) return { kind: 'fault', rule: 'code-unknown', expected: '' };
      if (!nameSure) return ambiguous(named);
      const differs = code !== '' && !trusted && byCode?.code !== byName.code;
      return this.found(
        year,
        byName.code,
        'name',
        differs ? { value: code, other: byCode?.code, name } : null,
      );
    }
    if (inOneCell && !byName) {
      // "10 การใช้อำนาจ" in one cell: its number and its name disagree, name first.
      return this.found(year, byCode.code, 'code', { value: code, other: inOneCell.code, name: code });
    }
    if (!isSure(coded) && byName?.code !== byCode.code) return ambiguous(coded);
    const differs = byName && byName.code !== byCode.code && !trusted;
    return this.found(
      year,
      byCode.code,
      'code',
      differs ? { value: name, other: byName.code, name: code } : null,
    );
  }

  private found(
    year: YearOf,
    code: string,
    by: 'code' | 'name',
    differs: { readonly value: string; readonly other: string | undefined; readonly name: string } | null,
  ): NodeReading {
    const node = this.node(year, code);
    if (!node) return { kind: 'fault', rule: 'code-unknown', expected: '' };
    if (!differs) return { kind: 'node', node, by, differs: null };
    const other = differs.other === undefined ? undefined : this.node(year, differs.other);
    const says = (text: string, what: FrameworkNode | undefined) =>
      `${text} = ${what ? `${what.code} ${what.nameTh}` : '?'}`;
    const detail = [says(differs.value, other), says(differs.name, node)].join('; ');
    return { kind: 'node', node, by, differs: { value: differs.value, expected: node.code, detail } };
  }
}

const ambiguous = (candidates: readonly Candidate[]): NodeReading => ({
  kind: 'fault',
  rule: 'name-ambiguous',
  expected: [...new Set(candidates.map(({ code }) => code))].join(', '),
});
