// Writes what another validator is asked, and what it has to answer: `tsx scripts/foreign/write-cases.ts <file>`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createCases } from './cases.js';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the file to write.');

const { FC_SEED = '20261123', FC_RUNS = '50' } = process.env;
const cases = createCases(Number(FC_SEED), Number(FC_RUNS));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `[\n${cases.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
console.log(`${cases.length} cases in ${file}`);
