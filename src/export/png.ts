/** Twice the size on screen: sharp on a projector and on paper. */
const scale = 2;
/** Above this many pixels some browsers hand back an empty canvas without a word. */
const mostPixels = 100_000_000;

/**
 * A PNG of a self-contained SVG. Rejects where the browser will not read or paint it.
 * @param size of the SVG in px; the PNG has twice as many
 */
export const pngFile = async (
  svg: string,
  size: { readonly width: number; readonly height: number },
): Promise<Blob> => {
  const [width, height] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
  if (width * height > mostPixels) throw new Error(`picture too large: ${width} × ${height}`);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no 2d canvas');
    // Safari paints the first time before the fonts inside the picture are ready.
    context.drawImage(image, 0, 0, width, height);
    await new Promise((resolve) => setTimeout(resolve, 50));
    context.drawImage(image, 0, 0, width, height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('empty canvas'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
};
