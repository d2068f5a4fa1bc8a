import type { Page } from 'playwright-core';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Share of the first text line's box that differs from the ground. */
  readonly ink: number;
  /** Widths in pixels of the separate shapes on that line: letters, or the like boxes of missing glyphs. */
  readonly shapes: readonly number[];
}

/** Looks at the first line of text of a PNG, `lineHeight` pixels high, with the browser's own decoder. */
export const look = (page: Page, bytes: Buffer, lineHeight: number): Promise<Picture> =>
  page.evaluate(
    async ([base64, tall]) => {
      const binary = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const { width, height, ...image } = await createImageBitmap(
        new Blob([binary], { type: 'image/png' }),
      ).then((bitmap) => ({ bitmap, width: bitmap.width, height: bitmap.height }));
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image.bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const differs = (x: number, y: number) =>
        [0, 1, 2].some(
          (channel) => Math.abs((data[4 * (y * width + x) + channel] ?? 0) - (data[channel] ?? 0)) > 60,
        );
      const range = (length: number) => Array.from({ length }, (_, index) => index);
      const top = range(height).find((y) => range(width).some((x) => differs(x, y))) ?? 0;
      const line = range(tall).map((row) => top + row);
      const columns = range(width).map((x) => line.filter((y) => differs(x, y)).length);
      const shapes: number[] = [];
      let run = 0;
      for (const count of [...columns, 0]) {
        if (count > 0) run += 1;
        else if (run > 0) {
          shapes.push(run);
          run = 0;
        }
      }
      const ink = columns.reduce((sum, count) => sum + count, 0) / (width * tall);
      return { width, height, ink, shapes };
    },
    [bytes.toString('base64'), lineHeight] as const,
  );
