// The machine and the versions.

import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { BENCH } from './build-program.js';

/** The facts that a reader needs to compare the figures with others. */
export interface Machine {
  readonly date: string;
  readonly cpu: string;
  readonly system: string;
  readonly node: string;
  /** How many processes wanted a processor, on the average of the minute before. */
  readonly load: number;
  /** Versions of the packages that take part. */
  readonly versions: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly version?: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Packages of the repository that take part, next to those that only the benchmark installs. */
const SHARED = ['@sinclair/typebox', 'ajv', 'esbuild'];

/** This machine, now. */
export function describeMachine(): Machine {
  const root = readManifest('../package.json');
  const shared = SHARED.map((name) => [name, root.devDependencies[name] ?? '']);
  const peers = Object.entries(readManifest('package.json').devDependencies);
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GiB of memory`,
    system: `${platform()} ${release()}, ${arch()}`,
    node: `${process.versions.node} (V8 ${process.versions.v8})`,
    load: loadavg()[0] ?? 0,
    versions: Object.fromEntries([...shared, ...peers].sort()),
  };
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(BENCH, name), 'utf8')) as Manifest;
}
