// Runs the program of a validator, and again from the next cell on whenever it breaks down or does not end.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Cell, Schema } from './cell.js';

/** How long a call may take before its process is ended, and how long it may take to make the value. */
const LONGEST_CALL_MS = 10_000;
const LONGEST_MAKE_MS = 120_000;

/** Enough for every value of the catalog, of which the process keeps the large ones. */
const HEAP = '--max-old-space-size=3072';

/** A line of the program: the cell that comes, that a call begins, or what came of it. */
interface Line extends Partial<Cell> {
  readonly cell?: number;
  readonly begins?: true;
}

/** What the program makes of all cells. */
export async function runJudge(program: string, cells: number): Promise<Cell[]> {
  const judged: Cell[] = [];
  while (judged.length < cells) judged.push(...(await runFrom(program, judged.length)));
  return judged;
}

/** The cells from the first on, up to and with the one at which the process broke down. */
async function runFrom(program: string, first: number): Promise<Cell[]> {
  const judged: Cell[] = [];
  let current: { index: number; schema: Schema } | undefined;
  let isLate = false;
  const child = spawn(process.execPath, [HEAP, program, String(first)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const end = () => {
    isLate = true;
    child.kill('SIGKILL');
  };
  let timer = setTimeout(end, LONGEST_MAKE_MS);
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    clearTimeout(timer);
    timer = setTimeout(end, line.begins ? LONGEST_CALL_MS : LONGEST_MAKE_MS);
    if (line.cell !== undefined) current = line as { index: number; schema: Schema };
    else if (line.outcome !== undefined && current !== undefined) {
      const { index, schema } = current;
      const { outcome, milliseconds = 0 } = line;
      judged.push({ index, schema, outcome, milliseconds });
      current = undefined;
    }
  }
  clearTimeout(timer);
  if (current !== undefined) {
    const outcome = isLate ? 'does not end' : 'runs out of memory';
    judged.push({ ...{ index: current.index, schema: current.schema }, outcome, milliseconds: 0 });
  } else if (judged.length === 0) throw new Error(`${program} judged nothing`);
  return judged;
}
