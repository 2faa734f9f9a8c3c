// Fails if a package that builds or tests this one has a licence that nobody has looked at. None of them is shipped.
// Reads the lock file, or those that are named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Licences that ask for no more than their text and the names of the authors. */
const PERMISSIVE = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
];

/** Others, for these packages alone. */
const ALLOWED = [
  // Asks to publish changes to its own files, of which there are none. Comes with Vite, by way of vitest.
  { packages: /^lightningcss(-|$)/, licence: 'MPL-2.0' },
  // Asks to name where its data come from. Comes with Stryker, by way of Babel.
  { packages: /^caniuse-lite$/, licence: 'CC-BY-4.0' },
];

/** Binaries of one platform each, built from one repository: what the lock file lacks of those of the others. */
const UNSTATED = [
  { packages: /^@biomejs\/cli-/, licence: 'MIT OR Apache-2.0' },
  { packages: /^@rollup\/rollup-/, licence: 'MIT' },
];

const faults = [];
const paths = process.argv.slice(2);
for (const path of paths.length > 0 ? paths : [join(root, 'package-lock.json')]) judgeLock(path);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

function judgeLock(path) {
  const { packages } = JSON.parse(readFileSync(path, 'utf8'));
  const installed = Object.entries(packages).filter(([place]) => place.includes('node_modules/'));
  if (installed.length === 0) faults.push(`${path}: no packages`);
  for (const [place, { version, license }] of installed) {
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = license ?? find(UNSTATED, name)?.licence ?? 'no licence';
    if (!isAllowed(name, licence)) faults.push(`${name}@${version}: ${licence}`);
  }
  console.log(`${installed.length} packages`);
}

function isAllowed(name, licence) {
  if (find(ALLOWED, name)?.licence === licence) return true;
  if (typeof licence !== 'string') return false;
  const alternatives = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return alternatives.some((alternative) => PERMISSIVE.includes(alternative));
}

function find(rules, name) {
  return rules.find(({ packages }) => packages.test(name));
}
