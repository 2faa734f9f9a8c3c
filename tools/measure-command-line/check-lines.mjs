// A plain loop over the lines of a file.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { isTwin } from '../../dist/index.js';

const lines = createInterface({ input: createReadStream(process.argv[2]) });
for await (const line of lines) if (!isTwin(JSON.parse(line))) process.exitCode = 1;
