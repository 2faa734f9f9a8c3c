// Prints what an entry exports, as a module of either kind.
import { createRequire } from 'node:module';

const [specifier] = process.argv.slice(2);
const esm = Object.keys(await import(specifier)).sort();
const cjs = Object.keys(createRequire(import.meta.url)(specifier)).sort();
console.log(JSON.stringify({ esm, cjs }));
