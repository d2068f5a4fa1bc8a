/** A turn of the event loop, so that whatever waits for this thread has it: a cancel, a key, a frame. Browsers hold timers back for 4 ms; messages they do not. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
