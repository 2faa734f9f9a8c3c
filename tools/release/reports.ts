// What a version promises, as files that are committed: what each entry declares, and what each schema accepts.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of each report, by its path. */
export type Reports = Readonly<Record<string, string>>;

/** The reports as they were at the last release. */
export interface Released {
  readonly version: string;
  readonly reports: Reports;
}

const RELEASED = '.changeset/released.json';

export function readReports(root: string): Reports {
  const inFolders = ['api', 'schemas'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(
    [...inFolders, 'openapi.json'].map((path) => [path, hash(join(root, path))]),
  );
}

/** `undefined` before the first release. */
export function readReleased(root: string): Released | undefined {
  const path = join(root, RELEASED);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** The file that holds them, and its text. */
export function printReleased(released: Released): [path: string, text: string] {
  return [RELEASED, `${JSON.stringify(released, null, 2)}\n`];
}

/** The reports that are not as they were. */
export function changedReports(now: Reports, { reports: then }: Released): string[] {
  const paths = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...paths].sort().filter((path) => now[path] !== then[path]);
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
