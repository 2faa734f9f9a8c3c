// How the times of our guards grow with the value: up to the limits, and beyond them.

import { buildProgram } from './build-program.js';
import { askOnce } from './child.js';
import type { GrowthPoint } from './growth-program.js';
import { type Shape, TOO_LARGE_SHAPES, VALID_SHAPES } from './growth-shapes.js';
import { slopeOf } from './slope.js';

/** The times for one kind of value, and the power of the size by which the time of `is` grows. */
export interface MeasuredGrowth {
  readonly name: string;
  readonly points: readonly GrowthPoint[];
  readonly slope: number;
}

/** The growth over valid values, and over values that are too large. */
export interface Growth {
  readonly valid: readonly MeasuredGrowth[];
  readonly tooLarge: readonly MeasuredGrowth[];
}

/** Values of 100 MB of text take much more than that in memory. */
const FLAGS = ['--max-old-space-size=8192'];

/** Measures how our guards grow, up to so many bytes; each kind of value in a process of its own. */
export async function measureGrowth(largest: number): Promise<Growth> {
  const program = await buildProgram('growth/program.mjs', "import './measure/growth-program.js';");
  const measure = async (shapes: readonly Shape[], accepted: boolean) => {
    const measured: MeasuredGrowth[] = [];
    for (const { name } of shapes) {
      const points = await askOnce<GrowthPoint[]>(program, { name, largest }, { flags: FLAGS });
      if (points.some((point) => point.accepted !== accepted)) throw new Error(`Verdict: ${name}`);
      const slope = slopeOf(points.map(({ bytes, is }) => [bytes, is]));
      measured.push({ name, points, slope });
    }
    return measured;
  };
  const valid = await measure(VALID_SHAPES, true);
  return { valid, tooLarge: await measure(TOO_LARGE_SHAPES, false) };
}
