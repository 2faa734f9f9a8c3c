import * as Type from '@sinclair/typebox';
import { describe, expect, test } from 'vitest';
import { findDiscriminator } from '../../../generator/json-schema/alternatives.js';
import { createDefinitions } from '../../../generator/json-schema/definitions.js';
import { toJsonSchema } from '../../../generator/json-schema/to-json-schema.js';

/** A branch of a union, which has a title as each branch of an entity does. */
function branch(title: string, kind: Type.TSchema, size = Type.Literal(1)) {
  return Type.Object({ size, kind }, { title });
}

const Small = branch('Small', Type.Literal('small'));
const Large = branch('Large', Type.Unsafe({ type: 'string', enum: ['large', 'huge'] }));

test('findDiscriminator finds the property with other values in each branch', () => {
  expect(findDiscriminator([Small, Large])).toMatchObject({
    name: 'kind',
    schema: { type: 'string', enum: ['small', 'large', 'huge'] },
    valuesByBranch: [['small'], ['large', 'huge']],
  });
});

test.each([
  ['a value is in two branches', [Small, branch('Other', Type.Literal('small'))]],
  ['a branch allows any value', [Small, branch('Other', Type.String())]],
  ['the property is optional', [Small, branch('Other', Type.Optional(Type.Literal('other')))]],
  ['a branch is not an object', [Small, Type.String({ title: 'Other' })]],
  ['there are no branches', []],
])('findDiscriminator throws an Error if %s', (_case, branches) => {
  expect(() => findDiscriminator(branches)).toThrow(
    'JSON Schema files: no property tells the branches of a union apart',
  );
});

describe('toJsonSchema converts a union', () => {
  const union = { title: 'Size', description: 'A size.', anyOf: [Small, Large] };

  test('to if and then in files', () => {
    const definitions = createDefinitions();
    expect(JSON.stringify(toJsonSchema(union, definitions), null, 1)).toBe(
      JSON.stringify(
        JSON.parse(`{
          "title": "Size",
          "description": "A size.",
          "type": "object",
          "required": ["kind"],
          "properties": { "kind": { "type": "string", "enum": ["small", "large", "huge"] } },
          "allOf": [
            {
              "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "small" } } },
              "then": { "$ref": "#/$defs/Small" }
            },
            {
              "if": { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["large", "huge"] } } },
              "then": { "$ref": "#/$defs/Large" }
            }
          ]
        }`),
        null,
        1,
      ),
    );
    expect([...definitions.all.keys()]).toEqual(['Small', 'Large']);
  });

  test('to oneOf in OpenAPI', () => {
    const definitions = createDefinitions('openapi');
    expect(toJsonSchema(union, definitions)).toEqual({
      title: 'Size',
      description: 'A size.',
      type: 'object',
      oneOf: [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Large' }],
    });
  });
});
