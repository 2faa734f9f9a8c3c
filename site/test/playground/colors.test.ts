import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CSS = readFileSync(new URL('../../playground/playground.css', import.meta.url), 'utf8');

/** The backgrounds of VitePress. */
const BACKGROUNDS = { light: '#ffffff', dark: '#1b1b1f' };

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const value = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['waiting', 'running', 'completed', 'failed'])(
  'the color of the status %s has a contrast of at least 3 to both backgrounds',
  (status) => {
    const colors = [...CSS.matchAll(new RegExp(`--pg-${status}: (#[0-9a-f]{6})`, 'g'))];
    // The dark theme has the same.
    expect(colors.length).toBe(1);
    const [, color = ''] = colors[0] ?? [];
    expect(contrast(color, BACKGROUNDS.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(color, BACKGROUNDS.dark)).toBeGreaterThanOrEqual(3);
  },
);
