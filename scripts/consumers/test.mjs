// Tests the projects that use the package as others do: each has a package.json and a lock of its own, and installs the
// tarball that npm would publish; and what makes releases, which has a lock of its own too. Packs what is built, so
// `npm run build` comes first. Without arguments all of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARBALL = join(ROOT, '.tmp/package/iothub-jobs-schema.tgz');
const PARENTS = ['test/consumers', 'examples', 'scripts'];

/** Every folder that is a project of its own, such as `test/consumers/standard`. */
function projects() {
  return PARENTS.filter((parent) => existsSync(join(ROOT, parent)))
    .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(ROOT, folder, 'package-lock.json')));
}

/** The locks name the tarball by this path and without a hash, so that they hold for every build. */
function pack() {
  const folder = dirname(TARBALL);
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
  renameSync(join(folder, filename), TARBALL);
}

function npm(folder, ...args) {
  const { status } = spawnSync('npm', args, { cwd: join(ROOT, folder), stdio: 'inherit' });
  return status === 0;
}

function passes(folder) {
  const report = join(ROOT, '.tmp/reports', `${folder.replaceAll('/', '-')}.json`);
  console.log(`--- ${folder}`);
  return (
    npm(folder, 'ci') &&
    npm(
      folder,
      'test',
      '--',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    )
  );
}

pack();
const named = process.argv.slice(2).map((path) => relative(ROOT, join(process.cwd(), path)));
const failed = (named.length > 0 ? named : projects()).filter((folder) => !passes(folder));
for (const folder of failed) console.error(`${folder} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
