type Side = 'text' | 'rows';

/** A pointer that only passes by must not make the other side jump. Milliseconds. */
const rest = 120;

/** Which line of the document is lit, and on which side the person pointed at it: the other side follows. */
export class Lit {
  line = $state<number | null>(null);
  side = $state<Side>('text');

  point(line: number, side: Side): void {
    this.line = line;
    this.side = side;
  }

  /** For an effect of the side that follows: calls `show` once the pointer rests on a line of the other side. */
  follow(follower: Side, show: (line: number) => void): (() => void) | undefined {
    const { line, side } = this;
    if (line === null || side === follower) return undefined;
    const timer = setTimeout(() => show(line), rest);
    return () => clearTimeout(timer);
  }
}
