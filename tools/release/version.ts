// Makes the next version: its number, its entry in CHANGELOG.md, and what was promised when it was released. The first
// version has both already, and gets its date. Reads and writes the folder that it is run in; changes nothing else.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addEntry, dateEntry } from './changelog.js';
import { readChangesets } from './changesets.js';
import { judgeChanges } from './judge-changes.js';
import { printReleased, readReleased, readReports } from './reports.js';

const CHANGESETS = fileURLToPath(new URL('node_modules/@changesets/cli/bin.js', import.meta.url));
const today = new Date().toISOString().slice(0, 10);

const read = (path: string) => readFileSync(path, 'utf8');
const versionOf = (): string => JSON.parse(read('package.json')).version;

const changelog = read('CHANGELOG.md');
const changesets = readChangesets('.changeset');
const reports = readReports('.');
const released = readReleased('.');
const faults = judgeChanges({ version: versionOf(), changelog, changesets, reports, released });

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else if (released !== undefined && changesets.length === 0) {
  console.log(`Nothing has changed since ${released.version}.`);
} else {
  if (released === undefined) {
    writeFileSync('CHANGELOG.md', dateEntry(changelog, today));
  } else {
    raiseVersion();
    const changes = changesets.map(({ sections }) => sections);
    writeFileSync('CHANGELOG.md', addEntry(changelog, versionOf(), today, changes));
  }
  writeFileSync(...printReleased({ version: versionOf(), reports }));
  console.log(`The next version is ${versionOf()}.`);
}

/** Changesets counts the version up and drops its files. It writes no changelog, and leaves the lock to us. */
function raiseVersion(): void {
  const { status } = spawnSync(process.execPath, [CHANGESETS, 'version'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('changeset version failed');
  const lock = JSON.parse(read('package-lock.json'));
  lock.version = versionOf();
  lock.packages[''].version = versionOf();
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
