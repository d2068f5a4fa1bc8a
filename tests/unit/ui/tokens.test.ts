import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Tokens = Readonly<Record<string, string>>;
const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

const declared = (from: string): Tokens => {
  const at = css.indexOf(from);
  const block = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', css.indexOf('--cat-8', at)));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
};
const light = declared(':root {');
const sets: Readonly<Record<string, Tokens>> = {
  light,
  dark: { ...light, ...declared(":root[data-theme='dark']") },
  print: { ...light, ...declared('@media print') },
};

const resolve = (tokens: Tokens, name: string): string => {
  const value = tokens[name] ?? '';
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : resolve(tokens, reference);
};
const channels = (hex: string): readonly [number, number, number] => {
  const value = /^#[\da-f]{6}$/.test(hex) ? parseInt(hex.slice(1), 16) : NaN;
  const linear = (shift: number) => {
    const part = ((value >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [linear(16), linear(8), linear(0)];
};
const luminance = ([r, g, b]: readonly [number, number, number]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2 contrast ratio of two tokens. */
const contrast = (tokens: Tokens, one: string, other: string): number => {
  const [a, b] = [one, other].map((name) => luminance(channels(resolve(tokens, name))) + 0.05) as [
    number,
    number,
  ];
  return Math.max(a, b) / Math.min(a, b);
};

const grounds = ['paper', 'canvas'];
const text = ['ink', 'ink-2', 'ink-3', 'own', 'lost', 'lost-text'];
const steps = [0, 1, 2, 3, 4, 5, 6].map((step) => `seq-${step}`);
const diverging = ['neg-2', 'neg-1', '0', 'pos-1', 'pos-2'].map((step) => `div-${step}`);
const categories = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => `cat-${step}`);

test.each(Object.entries(sets))('%s: every token is there and every contrast is kept', (_, tokens) => {
  for (const ground of grounds) {
    for (const name of text)
      expect.soft(contrast(tokens, name, ground), `${name} on ${ground}`).toBeGreaterThan(4.5);
    for (const name of ['own', 'lost', 'caution', 'reference', 'focus']) {
      expect.soft(contrast(tokens, name, ground), `${name} on ${ground}`).toBeGreaterThan(3);
    }
  }
  for (const name of categories) expect.soft(contrast(tokens, name, 'paper'), name).toBeGreaterThan(3);
  for (const name of [...steps, ...diverging]) {
    expect.soft(contrast(tokens, name, `on-${name}`), `text on ${name}`).toBeGreaterThan(4.5);
  }
  expect.soft(contrast(tokens, 'lost-text', 'lost-ground')).toBeGreaterThan(4.5);
  expect.soft(contrast(tokens, 'ink', 'caution-ground')).toBeGreaterThan(4.5);
  expect.soft(contrast(tokens, 'caution', 'caution-ground')).toBeGreaterThan(3);
  expect.soft(contrast(tokens, 'paper', 'own'), 'text on a filled button').toBeGreaterThan(4.5);
});

test.each([
  ['light', 2],
  ['dark', 3],
  ['print', 3],
] as const)('%s: receding marks stay visible beside their printed value', (name, least) => {
  const tokens = sets[name] ?? {};
  for (const mark of ['own-receding', 'lost-receding']) {
    expect.soft(contrast(tokens, mark, 'paper'), mark).toBeGreaterThan(least);
  }
});

test.each(Object.entries(sets))('%s: the sequential palette goes one way', (_, tokens) => {
  const lightness = steps.map((name) => luminance(channels(resolve(tokens, name))));
  const sorted = [...lightness].sort((a, b) => a - b);
  expect([sorted, [...sorted].reverse()]).toContainEqual(lightness);
});

// Viénot, Brettel and Mollon 1999: what is left of linear RGB for eyes without red or green cones.
const seen = {
  protan: ([r, g, b]: readonly [number, number, number]) => [
    0.11238 * r + 0.88762 * g,
    0.00401 * r - 0.00401 * g + b,
  ],
  deutan: ([r, g, b]: readonly [number, number, number]) => [
    0.29275 * r + 0.70725 * g,
    -0.02234 * r + 0.02234 * g + b,
  ],
};

test.each(Object.entries(sets))('%s: neighbouring categories differ for colour-blind eyes', (_, tokens) => {
  const perceived = (name: string, eye: keyof typeof seen) =>
    seen[eye](channels(resolve(tokens, name))).map((part) => Math.cbrt(Math.max(0, part)));
  for (const eye of ['protan', 'deutan'] as const) {
    for (const [index, name] of categories.slice(1).entries()) {
      const [a, b] = [perceived(categories[index] ?? '', eye), perceived(name, eye)];
      const distance = Math.hypot(...a.map((part, axis) => part - (b[axis] ?? 0)));
      expect.soft(distance, `${name} and the one before, ${eye}`).toBeGreaterThan(0.12);
    }
  }
});
