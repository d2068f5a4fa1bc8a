/**
 * A sandboxed frame has an origin of its own, of which no address is, and module workers start there neither from an
 * address nor from a script of its own making. A plain one does, and may import the module where the server allows it
 * (Access-Control-Allow-Origin); what it is sent meanwhile waits.
 */
const script = (url: string): string => `
  const early = [];
  onmessage = (event) => early.push(event);
  import(${JSON.stringify(url)}).then(
    () => early.forEach((event) => self.onmessage(event)),
    (error) => setTimeout(() => { throw error; }),
  );`;

/** The module at this address of the page's server, as a worker. */
export function startWorker(url: string): Worker {
  if (self.origin !== 'null') return new Worker(url, { type: 'module' });
  return new Worker(URL.createObjectURL(new Blob([script(url)], { type: 'text/javascript' })));
}
