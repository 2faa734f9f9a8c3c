// Tests the projects that use the package as others do: each has a package.json and a lock of its own, and installs the
// tarball that npm would publish; and what makes releases, which has a lock of its own too. Packs what is built, so
// `npm run build` comes first. Without arguments all of them.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARBALL = join(ROOT, '.tmp/package/iothub-jobs-schema.tgz');
const PARENTS = ['test/consumers', 'examples', 'tools'];
const AT_A_TIME = 2;

/** Every folder that is a project of its own, such as `test/consumers/standard`. */
function projects() {
  return (
    PARENTS.filter((parent) => existsSync(join(ROOT, parent)))
      .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`))
      .filter((folder) => existsSync(join(ROOT, folder, 'package-lock.json')))
      // Runs as a step of its own: `npm run test:runtimes`.
      .filter((folder) => folder !== 'test/consumers/runtimes')
  );
}

/** The locks name the tarball by this path and without a hash, so that they hold for every build. */
function pack() {
  const folder = dirname(TARBALL);
  mkdirSync(folder, { recursive: true });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }));
  renameSync(join(folder, filename), TARBALL);
}

/** Runs npm in the folder, and answers whether it succeeded and what it printed. */
function npm(folder, ...args) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { cwd: join(ROOT, folder) });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    }
    child.on('close', (status) => resolve({ printed, succeeded: status === 0 }));
  });
}

/** Installs and tests the project, and prints what that printed once it is over: others print meanwhile. */
async function passes(folder) {
  const report = join(ROOT, '.tmp/reports', `${folder.replaceAll('/', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const installed = await npm(folder, 'ci');
  const tested = installed.succeeded ? await npm(folder, 'test', '--', ...reporters) : installed;
  console.log(`--- ${folder}\n${installed.printed}${tested === installed ? '' : tested.printed}`);
  return tested.succeeded;
}

/** Tests the projects, a few at a time: much of it is waiting for a registry. */
async function failing(folders) {
  const failed = [];
  const waiting = [...folders];
  const work = async () => {
    for (let folder = waiting.shift(); folder; folder = waiting.shift()) {
      if (!(await passes(folder))) failed.push(folder);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return failed;
}

pack();
const named = process.argv.slice(2).map((path) => relative(ROOT, join(process.cwd(), path)));
const failed = await failing(named.length > 0 ? named : projects());
for (const folder of failed) console.error(`${folder} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
