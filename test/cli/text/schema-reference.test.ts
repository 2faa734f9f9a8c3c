import { describe, expect, test } from 'vitest';
import { readSchemaReference, withoutSchema } from '../../../src/text/schema-reference.js';

const read = ($schema: unknown) => readSchemaReference({ $schema });

describe('readSchemaReference returns the entity of', () => {
  test.each([
    'urn:iothub-jobs-schema:twin-patch',
    'node_modules/iothub-jobs-schema/schemas/twin-patch.json',
    'node_modules\\iothub-jobs-schema\\schemas\\twin-patch.json',
    'https://unpkg.com/iothub-jobs-schema@1.2.3/schemas/twin-patch.json?module#/properties',
    'https://unpkg.com/iothub-jobs-schema@/schemas/twin-patch.json',
    `iothub-jobs-schema/${'/'.repeat(2019)}twin-patch`,
  ])('%s', ($schema) => {
    expect(read($schema)).toEqual({ entity: 'TwinPatch' });
  });
});

describe('readSchemaReference suggests a name for', () => {
  test.each([
    ['urn:iothub-jobs-schema:twin-pach', 'twin-patch'],
    ['urn:iothub-jobs-schema:cancel-job-parameter', 'cancel-job-parameters'],
    ['urn:iothub-jobs-schema:x509-thumprint', 'x509-thumbprint'],
    ['urn:iothub-jobs-schema:TwinPatch', 'twin-patch'],
    ['urn:iothub-jobs-schema:twin-patch.jsonx', undefined],
    ['urn:iothub-jobs-schema:_twin-patch', 'twin-patch'],
    ['urn:iothub-jobs-schema:twin-patch_', 'twin-patch'],
    ['urn:iothub-jobs-schema:something-else', undefined],
    ['iothub-jobs-schema/', undefined],
  ])('%s: %s', ($schema, suggestion) => {
    expect(read($schema)).toEqual({ entity: undefined, suggestion });
  });
});

describe('readSchemaReference returns undefined for', () => {
  test.each([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'urn:iothub-jobs-schema:twin-patch'],
    ['an array', Object.assign([], { $schema: 'urn:iothub-jobs-schema:twin-patch' })],
    [
      'a function',
      Object.assign(() => undefined, { $schema: 'urn:iothub-jobs-schema:twin-patch' }),
    ],
    ['an object without $schema', {}],
    ['a number', { $schema: 1 }],
  ])('%s', (_, value) => {
    expect(readSchemaReference(value)).toBeUndefined();
  });

  test.each([
    '',
    'twin-patch',
    'iothub-jobs-schema',
    'iothub-jobs-schema-2/twin-patch',
    'my-iothub-jobs-schema/twin-patch',
    'my-iothub-jobs-schema@1/twin-patch',
    'iothub-jobs-schema@1@2/twin-patch',
    'https://a/b?iothub-jobs-schema/twin-patch',
    `iothub-jobs-schema/${'/'.repeat(2020)}twin-patch`,
  ])('%j', ($schema) => {
    expect(read($schema)).toBeUndefined();
  });
});

test('withoutSchema returns the other properties', () => {
  const value = { $schema: 'urn:iothub-jobs-schema:twin-patch', etag: '*' };
  expect(withoutSchema(value)).toEqual({ etag: '*' });
  expect(value).toHaveProperty('$schema');
});
