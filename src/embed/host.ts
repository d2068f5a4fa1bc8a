import type { Embedded } from './embedded.svelte';
import { readMessage, sealed, type Incoming, type Outgoing } from './protocol';

/** The page around an embed: only the parent window is heard, and only from origins that the link names. */
export class Host {
  /** Messages that were unknown, malformed or from elsewhere. */
  ignored = 0;
  readonly #embedded: Embedded;
  readonly #title: () => string;

  constructor(embedded: Embedded, title: () => string) {
    this.#embedded = embedded;
    this.#title = title;
  }

  get #origins(): readonly string[] {
    return this.#embedded.link?.origins ?? [];
  }

  /** Hears messages until the function it returns is called. */
  listen(): () => void {
    const heard = (event: MessageEvent<unknown>) => this.#hear(event);
    addEventListener('message', heard);
    return () => removeEventListener('message', heard);
  }

  /** Says that there is a view, or how tall it is: nothing of the data, so any page around may hear it. */
  tell(message: Extract<Outgoing, { type: 'ready' | 'height' }>): void {
    this.#post(message, '*');
  }

  /** Says what is shown or what failed, to the named origins. */
  confide(message: Extract<Outgoing, { type: 'state' | 'error' }>): void {
    const around = 'ancestorOrigins' in location ? location.ancestorOrigins[0] : undefined;
    for (const origin of this.#origins) {
      // Where the browser tells who is around, no other name is tried: each would be a complaint in its console.
      if (around === undefined || around === origin) this.#post(message, origin);
    }
  }

  confideState(): void {
    const { state } = this.#embedded;
    this.confide({ type: 'state', state, title: this.#title(), ignored: this.ignored });
  }

  #hear(event: MessageEvent<unknown>): void {
    if (event.source === window) return;
    const isKnown = event.source === parent && parent !== window && this.#origins.includes(event.origin);
    const message = isKnown ? readMessage(event.data) : null;
    if (message === null || !this.#obey(message)) this.ignored += 1;
  }

  #obey(message: Incoming): boolean {
    if (message.type !== 'getState') return this.#embedded.follow(message);
    this.confideState();
    return true;
  }

  #post(message: Outgoing, origin: string): void {
    // A sandboxed parent has no origin that a message could be addressed to.
    if (parent !== window) parent.postMessage(sealed(message), origin === 'null' ? '*' : origin);
  }
}
