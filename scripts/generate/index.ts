// Makes everything that is generated from the schemas. With `--check` it changes no committed file, and fails
// where one is stale.

import { readFileSync } from 'node:fs';
import { createCommittedFiles, writeFile } from './committed-files.js';
import { compileChecks, compileExplainers } from './compile.js';
import { entities } from './entities.js';
import { printJsonSchema, toFileName } from './json-schema/print-json-schema.js';
import { printModule } from './print-module.js';
import { printTypes } from './print-types.js';
import { tidyChecks, tidyExplainers } from './tidy.js';

const committed = createCommittedFiles(process.argv.includes('--check'));

// Ignored by git, so always written.
writeFile(
  'src/generated/checks.ts',
  printModule(await tidyChecks(compileChecks(entities)), 'Check'),
);
writeFile(
  'src/generated/explainers.ts',
  printModule(await tidyExplainers(compileExplainers(entities)), 'Explain'),
);

const twinValues = readFileSync('src/schemas/twin-values.ts', 'utf8');
const handwritten = twinValues.slice(twinValues.indexOf('/** '));
committed.write(
  'src/generated/types.ts',
  `// Generated from src/schemas by \`npm run generate\`.\n\n${printTypes(entities, handwritten)}`,
);

const jsonSchemas = new Map(
  entities.map((entity) => [`schemas/${toFileName(entity.name)}.json`, printJsonSchema(entity)]),
);
for (const [path, text] of jsonSchemas) committed.write(path, text);
committed.keepOnly('schemas', [...jsonSchemas.keys()]);

if (committed.stale.length > 0) {
  console.error(`Stale; run \`npm run generate\` and commit: ${committed.stale.join(', ')}`);
  process.exitCode = 1;
}
