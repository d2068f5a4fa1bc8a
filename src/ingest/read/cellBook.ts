import { restore } from './csvCells';

const firstSlots = 256;

/** The distinct cells of one column by their bytes; a text is decoded when it is first asked for. */
export class CellBook {
  #slots = new Int32Array(firstSlots).fill(-1);
  #from = new Int32Array(firstSlots / 2);
  #to = new Int32Array(firstSlots / 2);
  #hash = new Int32Array(firstSlots / 2);
  #size = 0;
  readonly #texts: (string | undefined)[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly decoder: TextDecoder,
  ) {}

  /** The number of the cell that these bytes are; `hash` follows from them alone. */
  number(from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0) return this.#add(from, to, hash, slot);
      if (this.#hash[number] === hash && this.#isSame(number, from, to)) return number;
      slot = (slot + 1) & mask;
    }
  }

  text(number: number): string {
    const known = this.#texts[number];
    if (known !== undefined) return known;
    const text = restore(this.decoder.decode(this.bytes.subarray(this.#from[number], this.#to[number])));
    this.#texts[number] = text;
    return text;
  }

  #isSame(number: number, from: number, to: number): boolean {
    const { bytes } = this;
    let known = this.#from[number] ?? 0;
    if ((this.#to[number] ?? 0) - known !== to - from) return false;
    for (let at = from; at < to; at += 1, known += 1) if (bytes[at] !== bytes[known]) return false;
    return true;
  }

  #add(from: number, to: number, hash: number, slot: number): number {
    const number = this.#size;
    this.#size = number + 1;
    this.#slots[slot] = number;
    this.#from[number] = from;
    this.#to[number] = to;
    this.#hash[number] = hash;
    if (this.#size === this.#from.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(4 * this.#size).fill(-1);
    const mask = slots.length - 1;
    const copy = (old: Int32Array) => {
      const grown = new Int32Array(2 * this.#size);
      grown.set(old);
      return grown;
    };
    [this.#from, this.#to, this.#hash] = [copy(this.#from), copy(this.#to), copy(this.#hash)];
    for (let number = 0; number < this.#size; number += 1) {
      const hash = this.#hash[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}
