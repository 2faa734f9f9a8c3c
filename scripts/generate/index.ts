// Makes everything that is generated from the schemas. With `--check` it changes no committed file, and fails
// where one is stale.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileChecks, compileExplainers } from './compile.js';
import { entities } from './entities.js';
import { printModule } from './print-module.js';
import { printTypes } from './print-types.js';
import { tidyChecks, tidyExplainers } from './tidy.js';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];

/** A file that git ignores: always written. */
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A file that is committed, so that what the schemas mean can be read and reviewed. */
function writeCommitted(path: string, text: string): void {
  if (!isCheck) write(path, text);
  else if (readFileSync(path, 'utf8') !== text) stale.push(path);
}

write('src/generated/checks.ts', printModule(await tidyChecks(compileChecks(entities)), 'Check'));
write(
  'src/generated/explainers.ts',
  printModule(await tidyExplainers(compileExplainers(entities)), 'Explain'),
);

const twinValues = readFileSync('src/schemas/twin-values.ts', 'utf8');
const handwritten = twinValues.slice(twinValues.indexOf('/** '));
writeCommitted(
  'src/generated/types.ts',
  `// Generated from src/schemas by \`npm run generate\`.\n\n${printTypes(entities, handwritten)}`,
);

if (stale.length > 0) {
  console.error(`Stale; run \`npm run generate\` and commit: ${stale.join(', ')}`);
  process.exitCode = 1;
}
