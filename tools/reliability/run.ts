// Runs the program of a validator. If it fails or does not end, it starts again with the next cell.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Cell, Schema } from './catalog.js';

/** The longest time for a call, and for making a value. */
const LONGEST_CALL_MS = 10_000;
const LONGEST_MAKE_MS = 120_000;

/** Enough for every value of the catalog; the process keeps the large ones. */
const HEAP = '--max-old-space-size=3072';

/** A line that the program prints: the next cell, the begin of a call, or its outcome. */
interface Line extends Partial<Cell> {
  readonly cell?: number;
  readonly begins?: true;
}

/** Returns the results of the program for all cells. */
export async function runProgram(program: string, cells: number): Promise<Cell[]> {
  const results: Cell[] = [];
  while (results.length < cells) results.push(...(await runFrom(program, results.length)));
  return results;
}

/** Returns the results from the first cell up to the one at which the process ended. */
async function runFrom(program: string, first: number): Promise<Cell[]> {
  const results: Cell[] = [];
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
      results.push({ index, schema, outcome, milliseconds });
      current = undefined;
    }
  }
  clearTimeout(timer);
  if (current !== undefined) {
    const outcome = isLate ? 'does not end' : 'runs out of memory';
    results.push({ ...{ index: current.index, schema: current.schema }, outcome, milliseconds: 0 });
  } else if (results.length === 0) throw new Error(`${program} returned no result`);
  return results;
}
