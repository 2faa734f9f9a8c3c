// Builds and packs the package twice, from copies at different places, of different age, with different modes, in
// different time zones, and fails unless both tarballs are the same. Takes a minute or more.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Inside the repository, where what builds is found.
const folder = join(root, '.tmp', 'reproducible');
const sources = [
  'src',
  'generator',
  'tools',
  'schemas',
  'package.json',
  'tsconfig.json',
  'tsup.config.ts',
];
const documents = ['README.md', 'openapi.json', 'CHANGELOG.md', 'LICENSE'];

rmSync(folder, { recursive: true, force: true });
const hashes = [
  packCopy('one', { umask: 0o022, year: 2001, TZ: 'UTC', LANG: 'C' }),
  packCopy('another/and/deeper', {
    umask: 0o077,
    year: 2031,
    TZ: 'Asia/Tokyo',
    LANG: 'fr_FR.UTF-8',
  }),
];
console.log(hashes.join('\n'));
const isSame = new Set(hashes).size === 1;
console.log(isSame ? 'The tarballs are the same.' : 'The tarballs differ.');
if (isSame) rmSync(folder, { recursive: true });
process.exitCode = isSame ? 0 : 1;

function packCopy(name, { umask, year, TZ, LANG }) {
  const before = process.umask(umask);
  const copy = join(folder, name);
  mkdirSync(copy, { recursive: true });
  for (const path of [...sources, ...documents]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  rmSync(join(copy, 'src/generated'), { recursive: true });
  setAge(copy, new Date(year, 0));
  // Without the variables by which `npm run` would send npm to the folder of the repository.
  const own = Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key));
  const { status, stderr } = spawnSync('npm', ['pack'], {
    cwd: copy,
    env: { ...Object.fromEntries(own), TZ, LANG },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`);
  process.umask(before);
  const [tarball = ''] = readdirSync(copy).filter((file) => file.endsWith('.tgz'));
  return createHash('sha256')
    .update(readFileSync(join(copy, tarball)))
    .digest('hex');
}

function setAge(path, time) {
  for (const name of readdirSync(path, { recursive: true }))
    utimesSync(join(path, name), time, time);
}
