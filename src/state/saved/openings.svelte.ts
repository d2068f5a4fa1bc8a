import type { Opened, OpenFault } from './opening';
import type { Found } from './outcomes';

/** What is there while something else is to take its place. */
interface Present {
  readonly isSafe: () => boolean;
  readonly save: () => Promise<void>;
  readonly show: (opened: Opened, how: Omit<Found, 'opened'>) => void;
}

/** Opens one work or file after the other, whole or not at all; a later wish overtakes an earlier one. */
export class Openings {
  isOpening = $state(false);
  /** Why the last work or file was not opened. */
  fault = $state.raw<{ readonly code: OpenFault; readonly name: string } | null>(null);
  /** What waits to be opened, as what is there is not saved. */
  asking = $state.raw<{ readonly name: string; readonly open: () => Promise<void> } | null>(null);
  #latest = 0;

  constructor(private readonly present: Present) {}

  /** `anyway`: what is there need not be saved first. */
  async open(name: string, find: () => Promise<Found>, anyway = false): Promise<void> {
    this.asking = null;
    this.fault = null;
    if (!anyway) await this.present.save();
    const open = () => this.#open(name, find, anyway);
    if (anyway || this.present.isSafe()) await open();
    else this.asking = { name, open };
  }

  async #open(name: string, find: () => Promise<Found>, anyway: boolean): Promise<void> {
    this.asking = null;
    this.#latest += 1;
    const mine = this.#latest;
    this.isOpening = true;
    try {
      const { opened, ...how } = await find();
      // What was said while it was read belongs to what is there now.
      if (!anyway && typeof opened !== 'string') await this.present.save();
      if (mine !== this.#latest) return;
      if (typeof opened === 'string') this.fault = { code: opened, name };
      else this.present.show(opened, how);
    } finally {
      if (mine === this.#latest) this.isOpening = false;
    }
  }
}
