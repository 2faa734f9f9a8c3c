import { expect, test } from 'vitest';
import { convertInside } from '../../src/standard/json-schema/json-schema.js';

const mark = () => ({ marked: true });

test.each(['additionalProperties', 'items', 'propertyNames', 'not', 'if', 'then'])(
  'the schema of %s is converted',
  (keyword) => {
    expect(convertInside({ [keyword]: { type: 'string' } }, mark)).toEqual({
      [keyword]: { marked: true },
    });
  },
);

test.each(['allOf', 'anyOf', 'oneOf'])('each schema of %s is converted', (keyword) => {
  expect(convertInside({ [keyword]: [{}, { type: 'string' }] }, mark)).toEqual({
    [keyword]: [{ marked: true }, { marked: true }],
  });
});

test.each(['properties', '$defs'])(
  'each schema of %s is converted, by whatever name',
  (keyword) => {
    const named = JSON.parse('{"not":{},"items":{},"__proto__":{}}');
    const converted = convertInside({ [keyword]: named }, mark)[keyword] as object;
    expect(Object.entries(converted)).toEqual([
      ['not', { marked: true }],
      ['items', { marked: true }],
      ['__proto__', { marked: true }],
    ]);
  },
);

test('what is no schema stays as it is', () => {
  const schema = { type: ['string', 'null'], enum: ['a', null], additionalProperties: false };
  expect(convertInside(schema, mark)).toEqual(schema);
});
