import type { Browser, Frame, Page } from 'playwright-core';
import { openApp, type App } from './app';

export const evil = '<img src=x onerror=window.__pwned=1>';

/** Everything on the page that only markup from data could have made. */
export const foreign = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    if ('__pwned' in window) found.push('a script ran');
    for (const element of document.body.querySelectorAll('*')) {
      const name = element.tagName.toLowerCase();
      const isOfPage =
        (name === 'script' && (element as HTMLScriptElement).src.startsWith(location.origin)) ||
        // Charts on the printed paper.
        (name === 'img' && /^(blob|data):/.test((element as HTMLImageElement).src));
      if (/^(script|iframe|object|embed|base|link|meta|img|portal|video|audio)$/.test(name) && !isOfPage)
        found.push(`<${name}>`);
      for (const { name: attribute, value } of element.attributes) {
        if (/^on/i.test(attribute)) found.push(`${name} ${attribute}`);
        if (/^(xlink:)?(href|src|action)$/.test(attribute) && !/^(#|\.|\/(?!\/)|blob:|data:)/.test(value))
          found.push(`${name} ${attribute}=${value.slice(0, 60)}`);
      }
    }
    return found;
  });

/** An app in which a dialogue, another page or another window is a fault as well. */
export async function watched(browser: Browser): Promise<App> {
  const app = await openApp(browser);
  app.page.on('dialog', (dialog) => {
    app.faults.push(`dialogue: ${dialog.message()}`);
    void dialog.dismiss();
  });
  app.page.on('response', (response) => {
    if (response.status() >= 400) app.faults.push(`${response.status()} ${response.url()}`);
  });
  app.page.on('popup', () => app.faults.push('a window was opened'));
  app.page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(app.url)) app.faults.push(`navigated to ${frame.url()}`);
  });
  return app;
}
