/** Which line of the document is lit, and on which side the person pointed at it: the other side scrolls to it. */
export class Lit {
  line = $state<number | null>(null);
  side = $state<'text' | 'rows'>('text');

  point(line: number | null, side: 'text' | 'rows'): void {
    this.line = line;
    this.side = side;
  }
}
