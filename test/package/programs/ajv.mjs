import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { addHubKeywords } from 'iothub-jobs-schema/ajv';
import { fixtures } from 'iothub-jobs-schema/fixtures';
import * as schemasEntry from 'iothub-jobs-schema/schemas';

const schemas = { ...schemasEntry };
const ajv = addHubKeywords(new Ajv({ allErrors: true, allowUnionTypes: true }));
for (const [entity, makers] of Object.entries(fixtures)) {
  const check = ajv.compile(schemas[`${entity}Schema`]);
  for (const [name, make] of Object.entries(makers)) assert.equal(check(make()), true, name);
  assert.equal(check(Symbol('no JSON')), false);
}
