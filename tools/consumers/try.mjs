// Installs a tarball into an empty project, as users do, and runs the programs of `test/package/programs` there, by the
// Node that runs this: ESM and CommonJS, guards, schemas in an Ajv of one's own, JSON files.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAMS = ['all.mjs', 'all.cjs', 'ajv.mjs', 'ajv.cjs', 'json.mjs'];

const [, , tarball] = process.argv;
if (tarball === undefined) throw new Error('Name the tarball.');
const { devDependencies, peerDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);
const peers = Object.keys(peerDependencies).map((name) => `${name}@${devDependencies[name]}`);

const project = mkdtempSync(join(tmpdir(), 'try-'));
const run = (command, ...args) => execFileSync(command, args, { cwd: project, stdio: 'inherit' });
try {
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', 'install', '--no-audit', '--no-fund', resolve(tarball), ...peers);
  cpSync(join(ROOT, 'test/package/programs'), join(project, 'programs'), { recursive: true });
  for (const program of PROGRAMS) run(process.execPath, join('programs', program));
  console.log(`${PROGRAMS.join(', ')} ran on Node ${process.versions.node}`);
} finally {
  rmSync(project, { recursive: true });
}
