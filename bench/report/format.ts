// How figures are written: as exact as they are, and no more.

import type { Spread } from '../measure/spread.js';

/** Two digits that matter below 10, else an integer. */
export function ratio(value: number): string {
  if (value >= 10) return grouped(value);
  return value.toFixed(value < 0.1 ? 3 : 2);
}

/** Three digits that matter, for microseconds and milliseconds. */
export function time(value: number): string {
  if (value >= 100) return grouped(value);
  return value.toFixed(value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

/** An integer with commas. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

/** A middle, and behind it in brackets the least and the most. */
export function spread(measured: Spread, write: (value: number) => string): string {
  const { median, least, most } = measured;
  return `${write(median)} (${write(least)}–${write(most)})`;
}

/** Bytes in the unit that fits. */
export function size(bytes: number): string {
  return bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} kB`;
}
