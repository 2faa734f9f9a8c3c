// Maps, from schema to guard, types and JSON Schema. No published entity has one.

import * as Type from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { printJsonSchema } from '../../generator/json-schema/print-json-schema.js';
import { createSchemas } from '../../generator/openapi/schemas.js';
import { printTypes } from '../../generator/print-types.js';
import { addHubKeywords } from '../../src/ajv/index.js';
import { nullish, object, record } from '../../src/schemas/builders.js';
import { writeDraft07 } from '../../src/standard/json-schema/draft-07.js';
import { writeOpenApi30 } from '../../src/standard/json-schema/openapi-3.0.js';
import { loadGuards } from './load-guard.js';

const name = Type.String({ description: 'A name.', pattern: '^[a-z]{1,3}$', issue: 'job-id' });
const ModuleSchema = object(
  {
    name,
    rank: nullish(Type.Integer({ description: 'A rank.', minimum: 0, maximum: 9, issue: 'range' })),
  },
  { $id: 'Module', title: 'Module', description: 'A module.' },
);
const labels = record(Type.String({ description: 'A label.' }), { description: 'Labels.' });
const list = Type.Array(name, { maxItems: 2, issue: 'list-count' });
const ConfigurationSchema = object(
  {
    labels: nullish(labels, 'Labels.'),
    modules: nullish(record(ModuleSchema, { description: 'Modules.' })),
    lists: nullish(record(list, { description: 'Lists.' })),
    notes: nullish(record(nullish(name), { description: 'Notes.' })),
    nested: nullish(record(labels, { description: 'Maps.' })),
  },
  { $id: 'MapSample', title: 'MapSample', description: 'A configuration.' },
);
const RequestSchema = object(
  { labels: Type.Optional(labels) },
  { $id: 'Request', title: 'Request', description: 'A request.', additionalProperties: false },
);
const LabelsSchema = record(name, { $id: 'Labels', title: 'Labels', description: 'Labels.' });

const schemas = {
  MapSample: ConfigurationSchema,
  Labels: LabelsSchema,
  Module: ModuleSchema,
  Request: RequestSchema,
};
const entities = Object.entries(schemas).map(([name, schema]) => ({
  name,
  schema,
  family: 'both' as const,
  summary: 'a test',
  rules: '',
}));
const guardOf = await loadGuards(entities);
const validateByAjv = (schema: object) =>
  addHubKeywords(new Ajv({ allErrors: true })).compile(schema);

const key = fc.oneof(
  fc.constantFrom('a', '0', '10', 'a/b~1', '__proto__', 'constructor', '\n', ''),
  fc.string(),
);
const scalar = fc.constantFrom<unknown>('a', 'abc', 'abcd', '', 1, null, true);
const moduleArbitrary = fc.record(
  { name: scalar, rank: fc.constantFrom(0, 9, 10, null) },
  { requiredKeys: [] },
);
const value = fc.oneof(
  scalar,
  moduleArbitrary,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(key, scalar, { maxKeys: 2 }),
);
const map = fc.dictionary(key, value, { maxKeys: 3 });
const configuration = fc.dictionary(
  fc.constantFrom('labels', 'modules', 'lists', 'notes', 'nested'),
  fc.oneof(
    map,
    fc.dictionary(key, scalar, { maxKeys: 3 }),
    fc.dictionary(key, moduleArbitrary),
    fc.constantFrom(null, [], 'a'),
  ),
);

describe('a guard with maps agrees with Ajv', () => {
  test.each([
    ['MapSample', configuration],
    ['Labels', map],
    ['Request', fc.record({ labels: map })],
  ] as const)('on any JSON value as %s', (name, arbitrary) => {
    const { is, validate } = guardOf(name);
    const ajv = validateByAjv(schemas[name]);
    let valid = 0;
    fc.assert(
      fc.property(fc.oneof(arbitrary, value), (generated) => {
        const json = JSON.parse(JSON.stringify(generated));
        const expected = ajv(json);
        if (expected) valid++;
        expect(is(json)).toBe(expected);
        expect(validate(json).ok).toBe(expected);
        const paths = (ajv.errors ?? []).map(({ instancePath }) => instancePath);
        // An explainer does not visit items beyond `maxItems`.
        const visited = paths.filter((path) => !/^\/lists\/[^/]*\/2$/.test(path));
        const raw = guardOf(name).explain(json);
        expect(new Set(raw.map(({ instancePath }) => instancePath))).toEqual(new Set(visited));
      }),
      { numRuns: 500 },
    );
    expect(valid).toBeGreaterThan(5);
  });
});

describe('validate lists the issues of a map', () => {
  test.each([
    [{ labels: { 'a/b': 1 } }, ['labels', 'a/b'], 'type'],
    [{ labels: { 0: 1 } }, ['labels', '0'], 'type'],
    [{ labels: { '~1': null } }, ['labels', '~1'], 'null'],
    [{ labels: [] }, ['labels'], 'type'],
    [{ modules: { a: { name: 'abcd' } } }, ['modules', 'a', 'name'], 'job-id'],
    [{ modules: { a: {} } }, ['modules', 'a', 'name'], 'required'],
    [{ modules: { a: { name: 'a', rank: 10 } } }, ['modules', 'a', 'rank'], 'range'],
    [{ lists: { 7: ['a', 'B'] } }, ['lists', '7', 1], 'job-id'],
    [{ lists: { a: ['a', 'a', 'a'] } }, ['lists', 'a'], 'list-count'],
    [{ nested: { a: { 1: 2 } } }, ['nested', 'a', '1'], 'type'],
  ])('%j', (value, path, code) => {
    const result = guardOf('MapSample').validate(value);
    expect(result.ok ? [] : result.issues).toEqual([expect.objectContaining({ path, code })]);
  });

  test('up to 100, and that there are more', () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`k${index}`, index]),
    );
    const { validate, explain } = guardOf('Labels');
    const result = validate(many);
    expect(result).toHaveProperty('truncated', true);
    expect(result.ok ? [] : result.issues).toHaveLength(101);
    // It stops when more than 100 issues are certain.
    expect(explain(many)).toHaveLength(202);
  });
});

describe('a map has the properties that JSON.stringify writes', () => {
  const { is, validate } = guardOf('Labels');

  test.each([
    ['inherited', Object.create({ a: 1 })],
    ['not enumerable', Object.defineProperty({}, 'a', { value: 1 })],
    ['undefined', { a: undefined }],
    ['a symbol', { [Symbol('a')]: 1 }],
  ])('a property that is %s does not count', (_what, value) => {
    const own =
      Object.getPrototypeOf(value) === Object.prototype
        ? value
        : Object.assign(Object.create(null), value);
    expect(is(own)).toBe(true);
    expect(validate(own).ok).toBe(true);
  });

  test('an own property with the name __proto__ counts', () => {
    expect(is(JSON.parse('{ "__proto__": "a" }'))).toBe(true);
    expect(is(JSON.parse('{ "__proto__": 1 }'))).toBe(false);
  });

  test.each([
    ['a Map', new Map([['a', 'b']])],
    ['a Date', new Date(0)],
    ['an object with toJSON', { toJSON: () => 'a', a: 'a' }],
  ])('%s is not a map', (_what, value) => {
    expect(is(value)).toBe(false);
    expect(validate(value).ok).toBe(false);
  });
});

describe('hostile maps', () => {
  const { is, validate } = guardOf('Labels');

  test.each([
    [
      'a getter that throws',
      Object.defineProperty({}, 'a', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
    ],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
  ])('%s is invalid', (_what, value) => {
    expect(is(value)).toBe(false);
    expect(validate(value)).toMatchObject({ ok: false, issues: [{ code: 'unreadable' }] });
  });

  test('each value is read once by the check', () => {
    let reads = 0;
    const value = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => {
        reads++;
        return 'a';
      },
    });
    expect(is(value)).toBe(true);
    expect(reads).toBe(1);
  });

  test('a value that changes between reads does not make validate throw', () => {
    let reads = 0;
    const changing = Object.defineProperty({}, 'a', {
      enumerable: true,
      get: () => (reads++ % 2 ? null : { b: 1 }),
    });
    const result = guardOf('MapSample').validate({ nested: changing });
    expect(result.ok).toBe(false);
  });
});

describe('the schema of a map', () => {
  const definitions = (name: keyof typeof schemas) =>
    JSON.parse(printJsonSchema(entities.find((one) => one.name === name) as never));

  test('is additionalProperties in the JSON Schema file', () => {
    const { properties, $defs } = definitions('MapSample');
    expect(properties.labels).toEqual({
      description: 'Labels.',
      type: ['object', 'null'],
      additionalProperties: { description: 'A label.', type: 'string' },
    });
    expect(properties.modules.additionalProperties).toEqual({ $ref: '#/$defs/Module' });
    expect(Object.keys($defs)).toEqual(['Module']);
  });

  test.each(Object.keys(schemas) as (keyof typeof schemas)[])(
    'is the same in each dialect: %s',
    (name) => {
      const { $schema, $id, $defs = {}, ...root } = definitions(name);
      const parts = {
        head: JSON.stringify({ $schema, $id }),
        root: JSON.stringify(root),
        definitions: Object.fromEntries(
          Object.entries($defs).map(([key, schema]) => [key, JSON.stringify(schema)]),
        ),
      };
      const all = createSchemas(entities as never);
      all.refer(name);
      const openApi = {
        ...all.all.get(name),
        components: { schemas: Object.fromEntries(all.all) },
      };
      const validators = [
        new Ajv2020().compile(definitions(name)),
        new Ajv({ strict: false }).compile(writeDraft07(parts)),
        new Ajv({ strict: false }).compile(writeOpenApi30(parts)),
        new Ajv2020({ strict: false }).compile(openApi),
      ];
      const generated = name === 'MapSample' ? configuration : map;
      fc.assert(
        fc.property(generated, (value) => {
          const json = JSON.parse(JSON.stringify(value));
          const expected = guardOf(name).is(json);
          expect(validators.map((validate) => validate(json))).toEqual(
            validators.map(() => expected),
          );
        }),
      );
    },
  );
});

test('the type of a map is Record, and equals Static', () => {
  const types = printTypes(entities as never, '');
  expect(types).toContain('export type Labels = Record<string, string>;');
  expect(types).toContain('  labels?: Record<string, string> | null;');
  expect(types).toContain('  modules?: Record<string, Module> | null;');
  expect(types).toContain('  lists?: Record<string, string[]> | null;');
  expect(types).toContain('  notes?: Record<string, string | null> | null;');
  expect(types).toContain('  nested?: Record<string, Record<string, string>> | null;');

  expectTypeOf<Type.Static<typeof LabelsSchema>>().toEqualTypeOf<Record<string, string>>();
  expectTypeOf<Type.Static<typeof ConfigurationSchema>>().toEqualTypeOf<{
    labels?: Record<string, string> | null;
    modules?: Record<string, Type.Static<typeof ModuleSchema>> | null;
    lists?: Record<string, string[]> | null;
    notes?: Record<string, string | null> | null;
    nested?: Record<string, Record<string, string>> | null;
  }>();
});
