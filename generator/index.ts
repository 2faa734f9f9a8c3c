// Generates everything that follows from src/entities.ts and the schemas. With `--check` it changes no committed file, and
// fails if one is stale or left over. With `--explain Twin` it only writes what each stage of the compiler makes of an entity.

import { createCommittedFiles, writeFile } from './committed-files.js';
import { entities } from './entities.js';
import { explainEntity } from './explain-entity.js';
import { printCommittedFiles, printIgnoredFiles } from './print-all.js';
import { HEADER } from './printers/header.js';
import { COPIES, printTypeBoxSchemas } from './printers/typebox-schemas.js';

try {
  const explainAt = process.argv.indexOf('--explain');
  if (explainAt > 0) await explain(process.argv[explainAt + 1]);
  else await generate(process.argv.includes('--check'));
} catch (error) {
  // Other kinds of errors, such as a TypeError, are bugs of the generator.
  const isDeliberate = error instanceof RangeError || Object(error).name === 'Error';
  console.error(isDeliberate ? (error as Error).message : error);
  process.exitCode = 1;
}

async function explain(entity: string | undefined): Promise<void> {
  const paths = await explainEntity(entities, entity);
  console.log(paths.join('\n'));
}

async function generate(isCheck: boolean): Promise<void> {
  const committed = createCommittedFiles(isCheck);

  // Git ignores them, so they are always written.
  for (const [path, text] of await printIgnoredFiles()) writeFile(path, text);

  const files = printCommittedFiles();
  for (const [path, text] of files) committed.write(path, text);
  // After src/schemas/index.ts, which is copied too. Git ignores the copies.
  const copies = printTypeBoxSchemas();
  for (const [path, text] of copies) writeFile(path, text);
  createCommittedFiles(false).keepOnly(COPIES, [...copies.keys()]);

  committed.keepOnly('schemas', [...files.keys()]);
  committed.keepOnly('schemas/editor', [...files.keys()]);
  committed.keepOnly('src/guards', [...files.keys()], (content) => content.startsWith(HEADER));

  if (committed.stale.length > 0) {
    throw new Error(`Stale; run \`npm run generate\` and commit: ${committed.stale.join(', ')}`);
  }
}
