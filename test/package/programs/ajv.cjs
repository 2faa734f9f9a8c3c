const assert = require('node:assert/strict');
const { Ajv } = require('ajv');
const { addHubKeywords } = require('iothub-jobs-schema/ajv');
const { TwinPatchSchema } = require('iothub-jobs-schema/schemas');

const check = addHubKeywords(new Ajv({ allErrors: true })).compile(TwinPatchSchema);
assert.equal(check({ etag: '*', tags: { site: 'A' } }), true);
assert.equal(check({ etag: '*', tags: { 'site.floor': 3 } }), false);
assert.equal(check.errors[0].instancePath, '/tags/site.floor');
