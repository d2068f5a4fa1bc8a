/** Does something once, within the shortest of the times that were asked for: what goes on and on puts nothing off. */
export class Soon {
  #waiting: { readonly id: ReturnType<typeof setTimeout>; readonly due: number } | null = null;

  constructor(private readonly act: () => void) {}

  within(milliseconds: number): void {
    const due = Date.now() + milliseconds;
    if (this.#waiting !== null && this.#waiting.due <= due) return;
    this.stop();
    this.#waiting = { id: setTimeout(this.act, milliseconds), due };
  }

  stop(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting.id);
    this.#waiting = null;
  }
}
