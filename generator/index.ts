// Generates everything that follows from src/entities.ts and the schemas. With `--check` it changes no committed file, and
// fails if one is stale or left over. With `--explain Twin` it only writes what each stage of the compiler makes of an entity.

import { createCommittedFiles, writeFile } from './committed-files.js';
import { entities } from './entities.js';
import { explainEntity } from './explain-entity.js';
import { printCommittedFiles, printIgnoredFiles } from './print-all.js';
import { HEADER } from './printers/header.js';

const explainAt = process.argv.indexOf('--explain');
if (explainAt > 0) {
  try {
    const paths = await explainEntity(entities, process.argv[explainAt + 1]);
    console.log(paths.join('\n'));
    process.exit();
  } catch (error) {
    console.error(error instanceof RangeError ? error.message : error);
    process.exit(1);
  }
}

const committed = createCommittedFiles(process.argv.includes('--check'));

// Git ignores them, so they are always written.
for (const [path, text] of await printIgnoredFiles()) writeFile(path, text);

const files = printCommittedFiles();
for (const [path, text] of files) committed.write(path, text);
committed.keepOnly('schemas', [...files.keys()]);
committed.keepOnly('src/guards', [...files.keys()], (content) => content.startsWith(HEADER));

if (committed.stale.length > 0) {
  console.error(`Stale; run \`npm run generate\` and commit: ${committed.stale.join(', ')}`);
  process.exitCode = 1;
}
