// The functions that read each entry point. A new entry point needs a line here.

import { readAdvice } from './advice.mjs';
import { readAjv } from './ajv.mjs';
import { readArbitraries } from './arbitraries.mjs';
import { readFixtures } from './fixtures.mjs';
import { readGuards } from './guards.mjs';
import { readHelpers } from './helpers.mjs';
import { readQuery } from './query.mjs';
import { readSchemas } from './schemas.mjs';
import { readStandard } from './standard.mjs';
import { readTesting } from './testing.mjs';
import { readText } from './text.mjs';
import { readTypes } from './types.mjs';

/** `packages` are the packages that the entry point imports. `generatesCode` says that one of them compiles strings to code. */
export const ENTRIES = [
  { entry: 'iothub-jobs-schema', packages: [], reads: [readGuards, readHelpers] },
  { entry: 'iothub-jobs-schema/types', packages: [], reads: [readTypes] },
  { entry: 'iothub-jobs-schema/fixtures', packages: [], reads: [readFixtures] },
  { entry: 'iothub-jobs-schema/query', packages: [], reads: [readQuery] },
  { entry: 'iothub-jobs-schema/advice', packages: [], reads: [readAdvice] },
  { entry: 'iothub-jobs-schema/text', packages: [], reads: [readText] },
  { entry: 'iothub-jobs-schema/standard', packages: [], reads: [readStandard] },
  { entry: 'iothub-jobs-schema/testing', packages: [], reads: [readTesting] },
  { entry: 'iothub-jobs-schema/schemas', packages: ['@sinclair/typebox'], reads: [readSchemas] },
  { entry: 'iothub-jobs-schema/arbitraries', packages: ['fast-check'], reads: [readArbitraries] },
  { entry: 'iothub-jobs-schema/ajv', packages: ['ajv'], reads: [readAjv], generatesCode: true },
];
