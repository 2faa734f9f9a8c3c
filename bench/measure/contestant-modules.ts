// Where each contestant is, so that a process can load it alone: in `contestants/<folder>/own.ts` and `ours.ts`.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contestant } from '../contestants/contestant.js';
import { contestants } from '../contestants/index.js';
import { BENCH } from './build-program.js';

/** A file that exports a contestant. */
export interface ContestantModule {
  readonly name: string;
  readonly rules: Contestant['rules'];
  readonly path: string;
  /** A name for the files that are made of it. */
  readonly id: string;
  /** Whether it is this package. */
  readonly isOurs: boolean;
}

const FOLDER = join(BENCH, 'contestants');
const OURS = 'iothub-jobs-schema';

/** All contestants, by folder. This package has no rules but its own, and takes part in both kinds. */
export async function listContestants(): Promise<ContestantModule[]> {
  const modules: ContestantModule[] = [];
  const found = new Set<Contestant>();
  for (const folder of readdirSync(FOLDER).sort()) {
    for (const rules of ['own', 'ours'] as const) {
      const isOurs = folder === OURS;
      const path = join(FOLDER, folder, `${isOurs ? 'ours' : rules}.ts`);
      const contestant = await importContestant(path);
      if (contestant === undefined) continue;
      found.add(contestant);
      modules.push({ name: contestant.name, rules, path, id: `${folder}-${rules}`, isOurs });
    }
  }
  const lost = contestants.filter((contestant) => !found.has(contestant));
  if (lost.length > 0) throw new Error(`No file has ${lost.map(({ name }) => name).join()}`);
  return modules;
}

async function importContestant(path: string): Promise<Contestant | undefined> {
  if (!existsSync(path)) return undefined;
  const module = (await import(pathToFileURL(path).href)) as { contestant?: Contestant };
  return module.contestant;
}

/** The line that imports the contestant into a program. */
export function importOf({ path }: ContestantModule): string {
  return `import { contestant } from ${JSON.stringify(path)};`;
}

/** A module that has its guard for jobs, and nothing else. */
export function exportOf(module: ContestantModule): string {
  return `${importOf(module)} export const isJobResponse = contestant.isJobResponse;`;
}
