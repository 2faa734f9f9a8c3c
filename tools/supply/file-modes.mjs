// Gives the files that are packed the modes that they have in a fresh clone with the usual umask: npm packs whichever
// they have, so that a stricter umask would make another tarball of the same files.
import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.argv[2] ?? fileURLToPath(new URL('../..', import.meta.url));
const { bin, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const programs = Object.values(bin).map((path) => join(root, path));

for (const name of [...files, 'package.json', 'README.md', 'LICENSE']) setMode(join(root, name));

function setMode(path) {
  if (!existsSync(path)) return;
  const isFolder = statSync(path).isDirectory();
  chmodSync(path, isFolder || programs.includes(path) ? 0o755 : 0o644);
  if (isFolder) for (const name of readdirSync(path)) setMode(join(path, name));
}
