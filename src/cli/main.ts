#!/usr/bin/env node
import { nodeIo } from './io.js';
import { run } from './run.js';

// Not process.exit, which would cut off what a pipe has not yet taken.
process.exitCode = await run(process.argv.slice(2), nodeIo(process));
