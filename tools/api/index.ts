// Writes a report on the declarations of each entry point to `api/`, for reviews. With `--check` it writes nothing and
// fails if a report is stale.

import { readFileSync } from 'node:fs';
import { createCommittedFiles } from '../../generator/committed-files.js';
import { readDeclarations } from './declarations.js';
import { printReport } from './print-report.js';

interface Entry {
  readonly import?: { readonly types: string };
}

const read = (path: string) => readFileSync(path, 'utf8');
const { name, exports } = JSON.parse(read('package.json'));
const typed = Object.entries<Entry>(exports).flatMap(([entry, { import: file }]) =>
  file === undefined ? [] : [{ entry, path: file.types }],
);

const committed = createCommittedFiles(process.argv.includes('--check'));
const shared = readDeclarations(exports['./types'].import.types, read);
const paths = typed.map(({ entry, path }) => {
  const report = `api/${entry === '.' ? 'index' : entry.slice('./'.length)}.md`;
  const own = readDeclarations(path, read);
  const text = printReport(name + entry.slice(1), own, entry === './types' ? undefined : shared);
  committed.write(report, text);
  return report;
});
committed.keepOnly('api', paths);

if (committed.stale.length > 0) {
  console.error(`Stale; run \`npm run api\` and commit: ${committed.stale.join(', ')}`);
  process.exitCode = 1;
}
