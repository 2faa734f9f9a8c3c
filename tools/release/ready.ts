// Fails unless the tag that is named, such as `v0.2.0`, can be published: what stands in the tree is that version.

import { readFileSync } from 'node:fs';
import { readChangesets } from './changesets.js';
import { judgeTag } from './judge-tag.js';
import { readReleased, readReports } from './reports.js';

const read = (path: string) => readFileSync(path, 'utf8');
const faults = judgeTag(process.argv[2] ?? '', {
  manifest: JSON.parse(read('package.json')),
  changelog: read('CHANGELOG.md'),
  changesets: readChangesets('.changeset'),
  reports: readReports('.'),
  released: readReleased('.'),
});
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
