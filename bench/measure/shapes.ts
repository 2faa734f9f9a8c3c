import { buildProgram } from './build-program.js';
import { askOnce } from './child.js';
import { type Runtime, runtimes } from './runtimes.js';
import type { ShapeTimes } from './shapes-program.js';

/** Measures valid values of all shapes in a process of its own, in so many rounds. */
export async function measureShapes(rounds: number, runtime?: string): Promise<ShapeTimes> {
  const program = await buildProgram('shapes/program.mjs', "import './measure/shapes-program.js';");
  return askOnce<ShapeTimes>(program, rounds, { runtime });
}

/** Valid values of all shapes in another runtime. */
export interface RuntimeShapes extends Pick<Runtime, 'name' | 'version'> {
  readonly shapes: ShapeTimes;
}

/** Measures the same in each other runtime that is installed, one after the other. */
export async function measureShapesElsewhere(rounds: number): Promise<RuntimeShapes[]> {
  const measured: RuntimeShapes[] = [];
  for (const { name, version, path } of runtimes()) {
    measured.push({ name, version, shapes: await measureShapes(rounds, path) });
  }
  return measured;
}
