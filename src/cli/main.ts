#!/usr/bin/env node
import { nodeIo } from './node-io.js';
import { run } from './run.js';

// process.exit would discard output that a pipe has not read yet.
process.exitCode = await run(process.argv.slice(2), nodeIo(process));
