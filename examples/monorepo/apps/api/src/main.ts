// Reads the response to `SELECT * FROM devices`, and prints a line of JSON per pump.
import { text } from 'node:stream/consumers';
import { exportPump } from './export-pump.js';

const twins: unknown = JSON.parse(await text(process.stdin));
if (!Array.isArray(twins)) throw new TypeError('The input must be an array of twins.');
for (const twin of twins) console.log(exportPump(twin));
