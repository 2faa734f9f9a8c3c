import { readAll } from '../readings/read-all.mjs';

console.log(JSON.stringify(await readAll((specifier) => import(specifier))));
