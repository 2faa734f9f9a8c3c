// Reads what a hub answers to `SELECT * FROM devices`, and writes a line for each pump.
import { text } from 'node:stream/consumers';
import { exportPump } from './export-pump.js';

const answer: unknown = JSON.parse(await text(process.stdin));
if (!Array.isArray(answer)) throw new TypeError('An array of twins is needed.');
for (const twin of answer) console.log(exportPump(twin));
