import { expect, test } from 'vitest';
import { compileSchemas } from '../../generator/stages/3-compile.js';

const schemas = new Map([
  ['Id', { type: 'string', pattern: '^a$', issue: 'job-id' }],
  [
    'Request',
    { type: 'object', properties: { id: {} }, required: ['id'], additionalProperties: false },
  ],
]);

test('compileSchemas exports one function per entity, named after the kind', () => {
  expect(compileSchemas(schemas, 'check')).toMatch(
    /export const checkId = .*export const checkRequest = /s,
  );
  expect(compileSchemas(schemas, 'explain', ['Id'])).toMatch(
    /export const explainId = (?!.*Request)/s,
  );
});

test('compileSchemas reads each property of a request once, in checks', () => {
  const code = compileSchemas(schemas, 'check', ['Request']);
  expect(code).toContain('for(const key0 in data)');
  expect(code).not.toContain('data.id');
});

test('compileSchemas puts the issue code into the errors of explainers', () => {
  expect(compileSchemas(schemas, 'explain', ['Id'])).toContain('params:{code: "job-id"}');
});

test('compileSchemas leaves a group of the vocabulary out', () => {
  expect(compileSchemas(schemas, 'check', ['Request'], 'properties')).toContain('data.id');
});
