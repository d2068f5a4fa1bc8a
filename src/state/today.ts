/** Today in the person's own time zone, ISO `yyyy-mm-dd`. The engine knows no clock: it is a parameter there. */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
