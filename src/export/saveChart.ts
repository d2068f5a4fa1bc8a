import type { SaveChart } from '../ui/chartPanel';
import { saveFile } from '../ui/saveFile';

/** What draws pictures comes when one is wanted: no chart waits for it. */
const painters = async () => {
  const [{ svgFile }, { pngFile }, { fontFaces }] = await Promise.all([
    import('./svgFile'),
    import('./png'),
    import('./fonts'),
  ]);
  return { svgFile, pngFile, fonts: await fontFaces() };
};

/** Makes the file a chart panel asks for and hands it over. Rejects when it cannot be made. */
export const saveChart: SaveChart = async ({ kind, svg, title, caption, table, fileName }) => {
  if (kind === 'csv') {
    const { csvFile } = await import('./csvFile');
    saveFile(`${fileName}.csv`, csvFile(table));
    return;
  }
  if (!svg) throw new Error('nothing is drawn');
  const { svgFile, pngFile, fonts } = await painters();
  const drawn = svgFile(svg, title, caption, fonts);
  const blob =
    kind === 'svg' ? new Blob([drawn.text], { type: 'image/svg+xml' }) : await pngFile(drawn.text, drawn);
  saveFile(`${fileName}.${kind}`, blob);
};
