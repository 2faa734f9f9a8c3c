// Packs the package and installs it into an empty project, once for all test files. The project is named by a hash of
// the packed files.

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run.js';

/** The packed and installed package. */
export interface Packed {
  /** The folder of the project. */
  project: string;
  /** The folder of the package in `node_modules`. */
  installed: string;
  tarball: string;
  /** The paths of the tarball, sorted. */
  files: string[];
}

const NAME = 'iothub-jobs-schema';
const TEMPORARY = join(ROOT, '.tmp');
/** The files and folders that npm packs. */
export const PACKED_FILES: string[] = [
  ...JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).files,
  'package.json',
  'README.md',
  'LICENSE',
];
const HOUR = 3_600_000;

/** Returns the installed package. The first caller packs and installs it. */
export function packOnce(): Packed {
  const project = join(TEMPORARY, `package-${digest()}`);
  if (!existsSync(project)) {
    dropOldProjects();
    packInto(project);
  }
  const report = JSON.parse(readFileSync(join(project, 'pack.json'), 'utf8')) as {
    filename: string;
    files: { path: string }[];
  };
  return {
    project,
    installed: join(project, 'node_modules', NAME),
    tarball: join(project, report.filename),
    files: report.files.map(({ path }) => path).sort(),
  };
}

function packInto(project: string): void {
  const folder = mkdtempSync(join(TEMPORARY, 'packing-'));
  const report = npm(ROOT, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [packed] = JSON.parse(report) as { filename: string }[];
  if (packed === undefined) throw new Error('npm pack made nothing');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(packed));
  const cache = join(folder, 'empty-cache');
  npm(folder, 'install', '--prefix', folder, '--cache', cache, '--offline', packed.filename);
  try {
    renameSync(folder, project);
  } catch {
    // Another test file finished first.
    rmSync(folder, { recursive: true });
  }
}

function npm(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = runNpm(folder, ...args);
  if (status !== 0) throw new Error(`npm ${args[0]} failed:\n${stderr}`);
  return stdout;
}

function digest(): string {
  const hash = createHash('sha256');
  for (const path of PACKED_FILES.flatMap((name) => listFiles(join(ROOT, name)))) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

/** Deletes projects of earlier runs, except recent ones that another run may use. */
function dropOldProjects(): void {
  mkdirSync(TEMPORARY, { recursive: true });
  for (const name of readdirSync(TEMPORARY)) {
    const path = join(TEMPORARY, name);
    const isOurs = name.startsWith('package-') || name.startsWith('packing-');
    if (isOurs && Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true });
  }
}
