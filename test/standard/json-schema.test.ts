import { describe, expect, test } from 'vitest';
import type { StandardJSONSchemaV1 } from '../../src/standard/index.js';
import { fileOf } from '../generator/json-schema/files.js';
import { entities } from '../support/entities.js';
import { standardOf } from './support.js';

const TARGETS = ['draft-2020-12', 'draft-07', 'openapi-3.0'];

describe.each(entities)('the JSON Schema of $name', ({ name }) => {
  const { jsonSchema } = standardOf(name)['~standard'];

  test('equals the file for draft-2020-12', () => {
    // The order of properties matters to readers.
    const schema = jsonSchema.input({ target: 'draft-2020-12' });
    expect(JSON.stringify(schema)).toBe(JSON.stringify(fileOf(name)));
  });

  test.each(TARGETS)('is the same for input and output in %s', (target) => {
    expect(jsonSchema.output({ target })).toEqual(jsonSchema.input({ target }));
  });

  test.each(TARGETS)('is a new object on each call in %s', (target) => {
    const first = jsonSchema.input({ target });
    const before = JSON.stringify(first);
    modify(first);
    expect(JSON.stringify(first)).not.toBe(before);
    expect(JSON.stringify(jsonSchema.input({ target }))).toBe(before);
  });
});

/** Adds a property to every object in the value. */
function modify(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(modify);
  (value as Record<string, unknown>).changed = true;
}

describe('jsonSchema throws a RangeError for', () => {
  const { jsonSchema } = standardOf('DeviceId')['~standard'];

  test.each([
    'draft-04',
    'draft-2019-09',
    'openapi-3.1',
    'DRAFT-07',
    '',
    '__proto__',
    'constructor',
  ])('the unsupported target %j', (target) => {
    const error = new RangeError('target must be draft-2020-12, draft-07 or openapi-3.0.');
    expect(() => jsonSchema.input({ target })).toThrow(error);
    expect(() => jsonSchema.output({ target })).toThrow(error);
  });

  test.each([{}, { target: undefined }, { target: null }, { target: ['draft-07'] }])(
    'options without a string as target: %j',
    (options) => {
      expect(() => jsonSchema.input(options as StandardJSONSchemaV1.Options)).toThrow(RangeError);
    },
  );
});
