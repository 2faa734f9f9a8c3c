// Makes everything that is generated from the schemas. With `--check` it changes no committed file, and fails
// where one is stale.

import { createCommittedFiles, writeFile } from './committed-files.js';
import { entities } from './entities.js';
import {
  printJsonSchemas,
  printJsonSchemasModule,
  printOpenApiFile,
  printTypesFile,
  printValidators,
} from './print-all.js';

const committed = createCommittedFiles(process.argv.includes('--check'));

// Ignored by git, so always written.
const validators = await printValidators(entities);
for (const [path, text] of [...validators, ...printJsonSchemasModule(entities)])
  writeFile(path, text);

const jsonSchemas = printJsonSchemas(entities);
const others = [...printTypesFile(entities), ...printOpenApiFile(entities)];
for (const [path, text] of [...others, ...jsonSchemas]) committed.write(path, text);
committed.keepOnly('schemas', [...jsonSchemas.keys()]);

if (committed.stale.length > 0) {
  console.error(`Stale; run \`npm run generate\` and commit: ${committed.stale.join(', ')}`);
  process.exitCode = 1;
}
