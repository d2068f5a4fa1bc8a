/** Scrolls `box` alone, and only where `item` is not wholly in it: its top comes a little below the box's. */
export function intoSight(box: HTMLElement, item: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  const isInside = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (!isInside) box.scrollTop += inner.top - outer.top - 24;
}
