/** A host that adds room to what it is told would make content that fills its frame grow for ever. */
const mostGrowths = 12;
/** Growths further apart than this, ms, are the reader's doing. */
const together = 1500;
export const tallest = 20_000;

/**
 * Which heights of the content are worth telling: each change, until it has grown so often in a row at one width that
 * only a circle with the frame's own height explains it. Another width starts anew.
 */
export class Heights {
  #told = -1;
  #width = -1;
  #growths = 0;
  #last = 0;

  /** The height to tell, whole px, or null. Sizes in px, `now` in ms. */
  next(height: number, width: number, now: number): number | null {
    const wanted = Math.min(tallest, Math.ceil(height));
    if (width !== this.#width || now - this.#last > together) this.#growths = 0;
    this.#width = width;
    if (wanted === this.#told) return null;
    this.#growths = wanted > this.#told ? this.#growths + 1 : 0;
    this.#last = now;
    if (this.#growths > mostGrowths) return null;
    this.#told = wanted;
    return wanted;
  }
}
