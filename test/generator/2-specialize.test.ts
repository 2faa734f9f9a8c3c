import { describe, expect, test } from 'vitest';
import { specializeSchemas } from '../../generator/stages/2-specialize.js';

const twin = { type: 'object', properties: { etag: { type: 'boolean' } } };
const list = { type: 'array', items: twin, maxItems: 2 };
const job = { type: 'object', properties: { twin: { ...twin, nullable: true } } };
const schemas = new Map<string, object>([
  ['Twin', twin],
  ['TwinList', list],
  ['TwinMap', { type: 'object', mapOf: twin }],
  ['Job', job],
]);

describe('specializeSchemas refers to another entity', () => {
  const check = specializeSchemas(schemas, 'check');
  const explain = specializeSchemas(schemas, 'explain');

  test.each(['check', 'explain'] as const)('from items and values of maps, for %s', (kind) => {
    const specialized = specializeSchemas(schemas, kind);
    const reference = { validatedBy: { entity: 'Twin', nullable: false } };
    expect(specialized.get('TwinList')).toEqual({ ...list, items: reference });
    expect(specialized.get('TwinMap')).toEqual({ type: 'object', mapOf: reference });
  });

  test('from properties, for explainers alone', () => {
    const reference = { validatedBy: { entity: 'Twin', nullable: true } };
    expect(explain.get('Job')).toEqual({ type: 'object', properties: { twin: reference } });
    expect(check.get('Job')).toEqual(job);
  });

  test('but not from the entity itself', () => {
    expect(explain.get('Twin')).toEqual(twin);
  });
});

describe('specializeSchemas combines the keywords of a scalar property', () => {
  const specialize = (property: object, kind: 'check' | 'explain' = 'check') =>
    specializeSchemas(new Map([['A', { properties: { property } }]]), kind).get('A')?.properties
      .property;

  test.each([
    [{ type: 'integer', minimum: 0, maximum: 9, issue: 'range' }, { integerWithin: [0, 9] }],
    [
      { type: 'string', nullable: true, pattern: 'a' },
      { nullable: true, matches: 'a' },
    ],
    [{ type: 'string', allOf: [{ pattern: 'a' }] }, { allOf: [{ matches: 'a' }] }],
    [{ enum: ['a'] }, { enum: ['a'] }],
  ])('%j in checks', (schema, combined) => {
    expect(specialize(schema)).toEqual(combined);
  });

  test.each([
    ['explainedInteger', { type: 'integer', minimum: 0, maximum: 9, issue: 'range' }],
    ['explainedString', { type: 'string', nullable: true, pattern: 'a', issue: 'pattern' }],
    ['explainedString', { type: 'string' }],
    ['explainedEnum', { enum: ['a', null], issue: 'enum' }],
  ])('into %s of %j in explainers', (keyword, schema) => {
    expect(specialize(schema, 'explain')).toEqual({ [keyword]: schema });
  });

  test.each([
    [{ type: 'integer', minimum: 0 }],
    [{ type: 'string', pattern: 'a', maxUtf16Units: 1 }],
    [{ type: 'boolean' }],
    [{ enum: [1] }],
  ])('but not of %j', (schema) => {
    expect(specialize(schema)).toEqual(schema);
    expect(specialize(schema, 'explain')).toEqual(schema);
  });
});
