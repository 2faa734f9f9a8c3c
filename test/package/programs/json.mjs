import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = require('iothub-jobs-schema/json/job-response.json');
assert.equal(file.$id, 'urn:iothub-jobs-schema:2021-04-12:job-response');
const document = require('iothub-jobs-schema/openapi.json');
assert.equal(document.openapi, '3.1.0');
const { name } = require('iothub-jobs-schema/package.json');
assert.equal(name, 'iothub-jobs-schema');
assert.throws(() => require('iothub-jobs-schema/dist/index.cjs'), /not defined by "exports"/);
