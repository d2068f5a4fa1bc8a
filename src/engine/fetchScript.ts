import { EngineFault } from './fault';

/** A script as a blob URL that lasts as long as the page. Rejects with the EngineFault `network`. */
export async function fetchScript(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status}`);
    return URL.createObjectURL(new Blob([await response.text()], { type: 'text/javascript' }));
  } catch (error) {
    throw new EngineFault('network', `${url}: ${String(error)}`);
  }
}
