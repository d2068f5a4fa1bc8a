import type { Hit } from './scene';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** A hit out of line is as good as one this many times as far away in line. */
const sideways = 3;

const middle = ({ x, y, width, height }: Hit): readonly [number, number] => [x + width / 2, y + height / 2];

/**
 * The hit an arrow key leads to: the nearest one in that direction; in a single column or row the other two
 * arrows step as well. Undefined at the edge and for other keys.
 */
export const nextHit = (hits: readonly Hit[], current: Hit, key: string): Hit | undefined => {
  if (key === 'Home') return hits[0];
  if (key === 'End') return hits.at(-1);
  const direction = directions[key];
  if (!direction) return undefined;
  const [fromX, fromY] = middle(current);
  let best: Hit | undefined;
  let least = Infinity;
  for (const hit of hits) {
    const [x, y] = middle(hit);
    const along = (x - fromX) * direction[0] + (y - fromY) * direction[1];
    const across = Math.abs((x - fromX) * direction[1]) + Math.abs((y - fromY) * direction[0]);
    const distance = along + across * sideways;
    if (along > 1 && distance < least) [best, least] = [hit, distance];
  }
  if (best) return best;
  const step = direction[0];
  const inOneColumn = hits.every((hit) => Math.abs(middle(hit)[0] - fromX) < 1);
  return step !== 0 && inOneColumn ? hits[hits.indexOf(current) + step] : undefined;
};
