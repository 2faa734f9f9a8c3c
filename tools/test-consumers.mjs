// Packs the built package, installs it into the projects that use it and runs their tests.
// Usage: node tools/test-consumers.mjs [folder…]

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['test/consumers', 'examples/fastify', 'examples/monorepo'];

pack();
const named = process.argv.slice(2);
const failed = (named.length > 0 ? named : FOLDERS).filter((folder) => !passes(folder));
for (const folder of failed) console.error(`${folder} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** The lock files refer to the tarball by this path and without a hash, so they fit every build. */
function pack() {
  const folder = join(ROOT, '.tmp/package');
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
  renameSync(join(folder, filename), join(folder, 'iothub-jobs-schema.tgz'));
}

function passes(folder) {
  console.log(`--- ${folder}`);
  const report = join(ROOT, '.tmp/reports', `${folder.replaceAll('/', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const npm = (...args) =>
    spawnSync('npm', args, { cwd: resolve(ROOT, folder), stdio: 'inherit' }).status === 0;
  return npm('ci') && npm('test', '--', ...reporters);
}
