// Gives the adversarial inputs of the tests to other validators, and writes docs/data/adversarial-inputs.md. With names of
// validators as arguments it runs only these, and prints the page instead.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Cell, catalog } from './catalog.js';
import { printPage } from './page.js';
import { runProgram } from './run.js';
import { buildValidatorProgram, validators } from './validators.js';

const PAGE = fileURLToPath(new URL('../../docs/data/adversarial-inputs.md', import.meta.url));

const names = process.argv.slice(2);
const chosen = validators.filter(({ name }) => names.length === 0 || names.includes(name));
const cells = catalog.reduce((count, { schemas }) => count + schemas.length, 0);

const results = new Map<string, readonly Cell[]>();
for (const validator of chosen) {
  const start = performance.now();
  results.set(validator.name, await runProgram(await buildValidatorProgram(validator), cells));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.error(`${validator.name}: ${cells} results in ${seconds} s`);
}

const text = printPage(results);
if (names.length > 0) console.log(text);
else writeFileSync(PAGE, text);
