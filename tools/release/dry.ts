// Does all of a release but publishing, in a copy of the files that git has or would take, inside the repository, where
// what builds is found. Changes nothing outside of `.tmp`. Takes minutes.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = join(root, '.tmp/release');

const statusBefore = git('status', '--porcelain');
copyFiles();
step('the version', 'npm', 'run', 'release:version');
step('generated files', 'npm', 'run', 'generate:check');
step('build', 'npm', 'run', 'build');
step('declarations', 'npm', 'run', 'api:check');
step('tests of the package', 'npx', 'vitest', 'run', 'test/package');
step('entries and types', 'npm', 'run', 'package:check');
step('bills of materials', 'npm', 'run', 'sbom');
step('licences', 'npm', 'run', 'licences');
step('the same tarball twice', 'npm', 'run', 'reproducible');
step('pack', 'npm', 'pack');
// As the release workflow publishes, where npm makes the provenance; a dry run makes none.
step('publish', 'npm', 'publish', tarball(), '--dry-run', '--provenance', '--access=public');
report();

function copyFiles(): void {
  rmSync(copy, { recursive: true, force: true });
  const files = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of files.filter((path) => path !== '' && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  for (const folder of ['node_modules', 'tools/release/node_modules']) {
    symlinkSync(join(root, folder), join(copy, folder));
  }
}

function step(name: string, command: string, ...args: string[]): void {
  console.log(`\n=== ${name}`);
  // Without the variables by which `npm run` would send npm to the folder of the repository.
  const own = Object.entries(process.env).filter(([key]) => !/^npm_(?!config_registry)/i.test(key));
  const env = Object.fromEntries(own);
  const { status } = spawnSync(command, args, { cwd: copy, env, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`=== ${name} failed`);
  process.exit(1);
}

function report(): void {
  const { version, repository } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  const bytes = readFileSync(join(copy, tarball()));
  console.log(`\n${version}: sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  if (repository === undefined)
    console.log('package.json has no repository, without which npm takes no provenance.');
  if (git('status', '--porcelain') !== statusBefore) {
    console.error('The tree was changed.');
    process.exit(1);
  }
}

/** As npm takes it for a file rather than for the name of a package. */
function tarball(): string {
  return `./${readdirSync(copy).find((name) => name.endsWith('.tgz'))}`;
}

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]} failed:\n${stderr}`);
  return stdout;
}
