import { buildProgram } from './build-program.js';
import { askOnce } from './child.js';
import { type Author, type RatioTimes, timeKey } from './ratio-times.js';

/** Compares our guards with hand-written ones, in a new process. */
export async function measureRatios(): Promise<RatioTimes> {
  const program = await buildProgram('ratio/program.mjs', "import './measure/ratio-program.js';");
  return askOnce<RatioTimes>(program, 'compare');
}

/** How many times longer our guard takes: by the least times of all processes, since noise only adds. */
export function ratioTo(author: Author, input: string, processes: readonly RatioTimes[]): number {
  const least = (by: Author) =>
    Math.min(...processes.map((times) => Number(times[timeKey(by, input)])));
  return least('ours') / least(author);
}
