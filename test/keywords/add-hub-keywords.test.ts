import { createRequire } from 'node:module';
import { Pick } from '@sinclair/typebox';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { describe, expect, test } from 'vitest';
import { addHubKeywords } from '../../src/ajv/index.js';
import { validateJobRequest } from '../../src/index.js';
import * as schemas from '../../src/schemas/index.js';

const method = (properties: object) => ({ methodName: 'a', ...properties });

test('every schema compiles in strict mode, with and without allErrors', () => {
  for (const allErrors of [true, false]) {
    const ajv = addHubKeywords(new Ajv({ strict: true, allErrors }));
    for (const schema of Object.values(schemas.schemasById)) ajv.compile(schema);
    expect(ajv.getSchema('JobRequest')).toBeTypeOf('function');
  }
});

test('a fault in a section is an error with its path and a message', () => {
  const validate = addHubKeywords(new Ajv({ allErrors: true })).compile(schemas.TwinPatchSchema);
  expect(validate({ etag: '*', tags: { 'a.b': 1, 'c/d': [2 ** 52] } })).toBe(false);
  expect(validate.errors).toMatchObject([
    {
      instancePath: '/tags/a.b',
      keyword: 'twinSection',
      params: { path: ['a.b'], code: 'twin-key' },
      message: 'is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed',
    },
    { instancePath: '/tags/c~1d/0', params: { path: ['c/d', 0], code: 'twin-integer' } },
  ]);
});

test('only the first fault is an error without allErrors', () => {
  const validate = addHubKeywords(new Ajv()).compile(schemas.TwinSchema);
  expect(validate({ tags: { 'a.b': 1, 'c.d': 1 } })).toBe(false);
  expect(validate.errors).toHaveLength(1);
});

const ERRORS: [schema: object, value: unknown, message: string][] = [
  [
    schemas.CloudToDeviceMethodRequestSchema,
    method({ payload: 'a'.repeat(131_071) }),
    'is too large: 131073 bytes as JSON text, limit 131072',
  ],
  [
    schemas.TwinSchema,
    { tags: { a: 'a'.repeat(4096), b: 'a'.repeat(4096) } },
    'is too large: 8194, limit 8192 (key and value characters, see W7)',
  ],
  [
    schemas.CloudToDeviceMethodRequestSchema,
    { methodName: 'a'.repeat(101) },
    'must NOT have more than 100 UTF-16 units',
  ],
  [
    schemas.CloudToDeviceMethodRequestSchema,
    method({ connectTimeoutInSeconds: 31 }),
    'connectTimeoutInSeconds must NOT be above responseTimeoutInSeconds',
  ],
  [
    schemas.ScheduleUpdateTwinJobRequestSchema,
    { type: 'scheduleUpdateTwin', queryCondition: "a = '", updateTwin: { etag: '*', tags: {} } },
    'has an unterminated string at offset 4',
  ],
  [schemas.TwinPatchSchema, { etag: '*' }, 'must have one of tags or properties.desired'],
];

for (const [schema, value, message] of ERRORS) {
  test(`the message of an error is: ${message}`, () => {
    const validate = addHubKeywords(new Ajv()).compile(schema);
    expect(validate(value)).toBe(false);
    expect(validate.errors?.map((error) => error.message)).toEqual([message]);
  });
}

describe('discriminateBy', () => {
  const valid = {
    type: 'scheduleUpdateTwin',
    queryCondition: '*',
    updateTwin: { etag: '*', tags: { a: 1 } },
  };

  test.each([
    {},
    { allErrors: true },
    { discriminator: true },
    { discriminator: true, allErrors: true },
  ])(
    'validates a job request against the branch of its type only, with the options %j',
    (options) => {
      const validate = addHubKeywords(new Ajv(options)).compile(schemas.JobRequestSchema);
      expect(validate({ type: 'scheduleUpdateTwin', queryCondition: '*' })).toBe(false);
      expect(validate.errors).toMatchObject([
        { instancePath: '', keyword: 'required', params: { missingProperty: 'updateTwin' } },
      ]);
      expect(validate({ ...valid, updateTwin: { etag: '*', tags: { 'a.b': 1 } } })).toBe(false);
      expect(validate.errors).toMatchObject([{ instancePath: '/updateTwin/tags/a.b' }]);
      expect(validate(valid)).toBe(true);
      expect(validate.errors).toBeNull();
    },
  );

  test.each([{ queryCondition: '*' }, { type: 'export' }, { type: 5 }, {}])(
    'reports one error if no branch has the type: %j',
    (value) => {
      for (const allErrors of [false, true]) {
        const validate = addHubKeywords(new Ajv({ allErrors })).compile(schemas.JobRequestSchema);
        expect(validate(value)).toBe(false);
        expect(validate.errors).toMatchObject([
          {
            instancePath: '',
            keyword: 'discriminateBy',
            message: 'type must be one of scheduleDeviceMethod, scheduleUpdateTwin',
            params: { code: 'job-type', path: ['type'] },
          },
        ]);
      }
    },
  );

  test('works inside not and in a union of other schemas', () => {
    const ajv = addHubKeywords(new Ajv({ strictTypes: false }));
    const isOther = ajv.compile({ not: schemas.JobRequestSchema });
    expect([isOther(valid), isOther({ type: 'export' })]).toEqual([false, true]);
    const isEither = ajv.compile({ anyOf: [schemas.JobRequestSchema, { type: 'string' }] });
    expect([valid, 'text', { type: 'export' }, 5].map((value) => isEither(value))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('marks the properties of the branch as evaluated', () => {
    const ajv = addHubKeywords(new Ajv2020({ strictTypes: false }));
    const branch = (kind: string, name: string) => ({
      type: 'object',
      properties: { kind: { const: kind }, [name]: { type: 'string' } },
    });
    const validate = ajv.compile({
      type: 'object',
      anyOf: [branch('a', 'first'), branch('b', 'second')],
      discriminateBy: 'kind',
      unevaluatedProperties: false,
    });
    expect(validate({ kind: 'a', first: '' })).toBe(true);
    expect(validate({ kind: 'b', second: '' })).toBe(true);
    expect(validate({ kind: 'b', first: '' })).toBe(false);
  });

  test('rejects values that are not objects', () => {
    const { anyOf, discriminateBy } = schemas.JobRequestSchema;
    const validate = addHubKeywords(new Ajv()).compile({ anyOf, discriminateBy });
    expect(validate(valid)).toBe(true);
    for (const value of [null, 'scheduleUpdateTwin', 5, [], [valid]])
      expect(validate(value)).toBe(false);
  });

  test('throws an Error while compiling if a branch has no constant to select it by', () => {
    const ajv = addHubKeywords(new Ajv({ strictTypes: false }));
    const branches = [{ type: 'object', properties: { kind: { type: 'string' } } }];
    const others = [{ type: 'object', properties: { other: { const: 'a' } } }];
    for (const anyOf of [branches, others, [{ type: 'object' }], undefined]) {
      const schema = { type: 'object', ...(anyOf && { anyOf }), discriminateBy: 'kind' };
      expect(() => ajv.compile(schema)).toThrow(
        'discriminateBy: each schema in "anyOf" needs a "const" for the property "kind".',
      );
    }
  });
});

test('addHubKeywords leaves the errors of anyOf as they are in other schemas', () => {
  const anyOf = [
    { type: 'string' },
    { type: 'object', required: ['a'], allOf: [{ maxProperties: 1 }] },
  ];
  const schema = { anyOf, oneOf: [{ type: 'string' }], not: { const: 'a' } };
  const errorsOf = (ajv: Ajv, value: unknown) => {
    const validate = ajv.compile(schema);
    validate(value);
    return validate.errors;
  };
  for (const allErrors of [false, true]) {
    for (const value of ['a', 'b', {}, { a: 1 }, 5]) {
      const options = { allErrors, strictTypes: false };
      expect(errorsOf(addHubKeywords(new Ajv(options)), value)).toEqual(
        errorsOf(new Ajv(options), value),
      );
    }
  }
});

test('the JSON Pointers of the errors in a section or a payload have 1,048,576 units together, or one error', () => {
  const validate = addHubKeywords(new Ajv({ allErrors: true })).compile({
    methodPayload: 'request',
  });
  const errorsOf = (key: string, count = 50) => {
    const items = Array(count).fill('1e999').join();
    expect(validate(JSON.parse(`{"${key}":[${items}]}`))).toBe(false);
    return (validate.errors ?? []).map(({ params }) => params.code);
  };
  const all = Array(50).fill('not-json');
  const first = (count: number) => [...all.slice(0, count), 'truncated'];
  // Each pointer has two slashes, and an index of a unit, or two from the eleventh.
  expect(errorsOf('k'.repeat(20_967))).toEqual(all);
  expect(errorsOf('k'.repeat(20_968))).toEqual(first(49));
  expect(errorsOf('k'.repeat(524_285), 2)).toEqual(['not-json', 'not-json']);
  expect(errorsOf('k'.repeat(524_286), 2)).toEqual(['not-json', 'truncated']);
  // A tilde is written as ~0.
  expect(errorsOf('~'.repeat(10_484))).toEqual(first(49));
  expect(errorsOf('k'.repeat(2_000_000))).toEqual(first(1));
  const [, last] = validate.errors ?? [];
  expect(last).toMatchObject({ instancePath: '', params: { detail: 1 } });
});

test("verbose errors of Ajv's own keywords have the code of the issue in the schema, except for three keywords", () => {
  const validate = addHubKeywords(new Ajv({ allErrors: true, verbose: true })).compile(
    schemas.JobRequestSchema,
  );
  const wrong = {
    type: 'scheduleUpdateTwin',
    queryCondition: 'SELECT *',
    jobId: 'a b',
    maxExecutionTimeInSeconds: 'x',
    startTime: 'now',
    more: 1,
  };
  expect(validate(wrong)).toBe(false);
  const codes: Record<string, string> = {
    type: 'type',
    additionalProperties: 'unknown-property',
    required: 'required',
  };
  const found = validate.errors?.map(
    ({ keyword, parentSchema }) => codes[keyword] ?? parentSchema?.issue,
  );
  const result = validateJobRequest(wrong);
  const expected = result.ok ? [] : result.issues.map(({ code }) => code);
  expect(new Set(expected)).toContain('required');
  expect(found?.sort()).toEqual(expected.sort());
});

test('the keywords work inside not, where Ajv collects no errors', () => {
  const ajv = addHubKeywords(new Ajv());
  const validate = ajv.compile({ not: { type: 'object', twinSection: 'tags' } });
  expect(validate({ 'a.b': 1 })).toBe(true);
  expect(validate({ a: 1 })).toBe(false);

  const validatePayload = ajv.compile({ not: { methodPayload: 'request' } });
  expect(validatePayload(1n)).toBe(true);
  expect(validatePayload('a')).toBe(false);
});

test('the keywords look for faults only where Ajv collects errors', () => {
  let reads = 0;
  const tags = Object.defineProperty({}, 'a.b', { enumerable: true, get: () => reads++ });
  const ajv = addHubKeywords(new Ajv());
  const schema = { type: 'object', twinSection: 'tags' };

  expect(ajv.compile({ not: schema })(tags)).toBe(true);
  const readsInNot = reads;
  expect(ajv.compile(schema)(tags)).toBe(false);
  expect(reads - readsInNot).toBeGreaterThan(readsInNot);
});

test('addHubKeywords logs nothing, so each keyword has the place that it asks for', () => {
  const messages: unknown[] = [];
  const log = (message: unknown) => messages.push(message);
  addHubKeywords(new Ajv({ logger: { log, warn: log, error: log } }));
  expect(messages).toEqual([]);
});

test('the definitions that instances of Ajv share are frozen', () => {
  const { error } = addHubKeywords(new Ajv()).getKeyword('notAbove') as { error: object };
  expect(error).toSatisfy(Object.isFrozen);
});

test.each([
  ['twinSection', 'tag'],
  ['twinSection', 5],
  ['methodPayload', 'answer'],
  ['maxUtf16Units', '100'],
  ['discriminateBy', 5],
  ['notAbove', 'connectTimeoutInSeconds'],
  ['requiredAny', { tags: true }],
  ['issue', 5],
  ['discriminateBy', { propertyName: 'type' }],
])('compile throws an error if %s has the argument %j', (keyword, argument) => {
  expect(() =>
    addHubKeywords(new Ajv({ strictTypes: false })).compile({ [keyword]: argument }),
  ).toThrow(new RegExp(keyword));
});

const NOT_ABOVE = { property: 'a', limit: 'b', default: 30, minimum: 5, maximum: 300 };

test.each([
  ['notAbove', NOT_ABOVE, { a: 31 }],
  ['requiredAny', [['a']], { b: 1 }],
  ['twinSection', 'tags', { 'a.b': 1 }],
])('%s ignores values that are not objects', (keyword, argument, invalid) => {
  const validate = addHubKeywords(new Ajv({ strictTypes: false })).compile({ [keyword]: argument });
  expect(validate(invalid)).toBe(false);
  for (const value of [null, 'a', 5, Object.assign([], invalid)])
    expect(validate(value)).toBe(true);
});

test.each([
  ['querySyntax', 'condition', '('],
  ['maxUtf16Units', 0, 'a'],
])('%s ignores values that are not strings', (keyword, argument, invalid) => {
  const validate = addHubKeywords(new Ajv({ strictTypes: false })).compile({ [keyword]: argument });
  expect(validate(invalid)).toBe(false);
  for (const value of [null, 5, {}, [invalid]]) expect(validate(value)).toBe(true);
});

test.each<[keyword: string, schema: object]>([
  ['twinSection', schemas.TwinPatchSchema],
  ['methodPayload', { methodPayload: 'request' }],
  ['querySyntax', { type: 'string', querySyntax: 'condition' }],
  [
    'notAbove',
    Pick(schemas.CloudToDeviceMethodRequestSchema, [
      'methodName',
      'responseTimeoutInSeconds',
      'connectTimeoutInSeconds',
    ]),
  ],
  ['requiredAny', { type: 'object', requiredAny: [['tags']] }],
])("Ajv's standalone code cannot contain %s, and says so", (_, schema) => {
  const ajv = addHubKeywords(new Ajv({ code: { source: true } }));
  const check = ajv.compile(schema);
  expect(() => standalone.default(ajv, check)).toThrow(/"code" for \w+ not defined/);
});

test('addHubKeywords throws an error if it is called twice', () => {
  expect(() => addHubKeywords(addHubKeywords(new Ajv()))).toThrow(/twinSection is already defined/);
});

/** Loads Ajv again, like a copy in `node_modules` of another package. */
function anotherCopy(): typeof Ajv {
  const require = createRequire(import.meta.url);
  const loaded = { ...require.cache };
  for (const path of Object.keys(require.cache)) delete require.cache[path];
  const { Ajv: Another } = require('ajv') as { Ajv: typeof Ajv };
  Object.assign(require.cache, loaded);
  return Another;
}

test('addHubKeywords throws a TypeError for an Ajv of another copy of the package', () => {
  const Another = anotherCopy();
  expect(Another).not.toBe(Ajv);
  expect(() => addHubKeywords(new Another())).toThrow(
    new TypeError(
      'This Ajv is of another copy of the package ajv than the one that iothub-jobs-schema finds. `npm ls ajv` shows both; install one version.',
    ),
  );
});

test.each([
  ['2019', Ajv2019],
  ['2020', Ajv2020],
])('addHubKeywords accepts an Ajv of draft %s that has compiled a schema', (_draft, Draft) => {
  const ajv = new Draft();
  ajv.compile({ type: 'string' });
  const validate = addHubKeywords(ajv).compile(schemas.TwinPatchSchema);
  expect(validate({ etag: '*', tags: { 'a.b': 1 } })).toBe(false);
  expect(validate({ etag: '*', tags: { a: 1 } })).toBe(true);
});

test('addHubKeywords ignores the options that plugins get', () => {
  const plugin: (ajv: Ajv, options?: unknown) => Ajv = addHubKeywords;
  const ajv = new Ajv();
  expect(plugin(ajv, { coerceTypes: true })).toBe(ajv);
  expect(ajv.getKeyword('twinSection')).toBeTypeOf('object');
});
