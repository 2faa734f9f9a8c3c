import { expect, test } from 'vitest';
import { convertSubschemas } from '../../src/standard/json-schema/json-schema.js';

const mark = () => ({ marked: true });

test.each(['additionalProperties', 'items', 'propertyNames', 'not', 'if', 'then', 'else'])(
  'convertSubschemas converts the schema of %s',
  (keyword) => {
    expect(convertSubschemas({ [keyword]: { type: 'string' } }, mark)).toEqual({
      [keyword]: { marked: true },
    });
  },
);

test.each(['allOf', 'anyOf', 'oneOf'])(
  'convertSubschemas converts each schema of %s',
  (keyword) => {
    expect(convertSubschemas({ [keyword]: [{}, { type: 'string' }] }, mark)).toEqual({
      [keyword]: [{ marked: true }, { marked: true }],
    });
  },
);

test.each(['properties', '$defs'])(
  'convertSubschemas converts each schema of %s under any key',
  (keyword) => {
    const named = JSON.parse('{"not":{},"items":{},"__proto__":{}}');
    const converted = convertSubschemas({ [keyword]: named }, mark)[keyword] as object;
    expect(Object.entries(converted)).toEqual([
      ['not', { marked: true }],
      ['items', { marked: true }],
      ['__proto__', { marked: true }],
    ]);
  },
);

test('convertSubschemas keeps values that are not schemas', () => {
  const schema = { type: ['string', 'null'], enum: ['a', null], additionalProperties: false };
  expect(convertSubschemas(schema, mark)).toEqual(schema);
});
