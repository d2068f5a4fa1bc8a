import type { SaveChart } from '../ui/chartPanel';
import { csvFile } from './csvFile';
import { saveFile } from '../ui/saveFile';
import { fontFaces } from './fonts';
import { pngFile } from './png';
import { svgFile } from './svgFile';

/** Makes the file a chart panel asks for and hands it over. Rejects when it cannot be made. */
export const saveChart: SaveChart = async ({ kind, svg, title, caption, table, fileName }) => {
  if (kind === 'csv') {
    saveFile(`${fileName}.csv`, csvFile(table));
    return;
  }
  if (!svg) throw new Error('nothing is drawn');
  const drawn = svgFile(svg, title, caption, await fontFaces());
  const blob =
    kind === 'svg' ? new Blob([drawn.text], { type: 'image/svg+xml' }) : await pngFile(drawn.text, drawn);
  saveFile(`${fileName}.${kind}`, blob);
};
