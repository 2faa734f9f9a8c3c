import { buildProgram } from './build-program.js';
import { askOnce } from './child.js';
import type { ShapeTimes } from './shapes-program.js';

/** Measures valid values of all shapes in a process of its own, in so many rounds. */
export async function measureShapes(rounds: number): Promise<ShapeTimes> {
  const program = await buildProgram('shapes/program.mjs', "import './measure/shapes-program.js';");
  return askOnce<ShapeTimes>(program, rounds);
}
