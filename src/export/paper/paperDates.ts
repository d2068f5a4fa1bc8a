import { eraShift } from '../../text/years';

const months = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน',
  'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
]; // prettier-ignore

/** `2021-10-01` → `1 ตุลาคม 2564`; any other text as it is. */
export function dateInWords(iso: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${String(Number(day))} ${name} ${String(Number(year) + eraShift)}`;
}

/** A period as our reader understands it with every year printed: `1 ตุลาคม 2564 – 30 กันยายน 2565`; '' = not said. */
export function periodInWords(start: string | null, end: string | null): string {
  if (start !== null && end !== null) return `${dateInWords(start)} – ${dateInWords(end)}`;
  if (start !== null) return `ตั้งแต่ ${dateInWords(start)} เป็นต้นไป`;
  return end === null ? '' : `ภายใน ${dateInWords(end)}`;
}
