import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceTwin, invalidTwins } from '../../src/fixtures/index.js';
import { formatIssues } from '../../src/index.js';
import { twin, twinOf, validateTwinOf } from '../../src/standard/index.js';
import { entityOf } from '../support/entities.js';
import { rejecting, schemaOf, unchanged } from './support.js';

const TWIN = {
  deviceId: 'pump-14',
  tags: { site: 'Lyon' },
  properties: {
    desired: { interval: 60, $version: 3, $metadata: { $lastUpdatedVersion: 3 } },
    reported: { interval: 30, $version: 2 },
  },
};

describe('validateTwinOf', () => {
  test('calls no section schema if the twin breaks a rule of IoT Hub', () => {
    const inputs: unknown[] = [];
    const tags = schemaOf((section) => {
      inputs.push(section);
      return { value: section };
    });
    for (const { path, code, value } of invalidTwins) {
      const { issues } = validateTwinOf({ tags })(value());
      expect(issues).toMatchObject([{ path, code }]);
    }
    expect(inputs).toEqual([]);
  });

  test('passes each schema its section without the properties that IoT Hub reserves in it', () => {
    const inputs: unknown[] = [];
    const schema = schemaOf((section) => {
      inputs.push(section);
      return { value: section };
    });
    const value = {
      tags: { site: 'Lyon', $etag: 'x', $version: 1, $metadata: {} },
      properties: { desired: { interval: 60, '$iotin:a': 1, $version: 1, $metadata: {} } },
    };
    expect(validateTwinOf({ tags: schema, desired: schema })(value)).toEqual({ value });
    expect(inputs).toEqual([{ site: 'Lyon' }, { interval: 60 }]);
  });

  test('returns a copy of a valid twin without schemas', () => {
    const result = validateTwinOf({})(TWIN);
    expect(result).toEqual({ value: TWIN });
    expect(result.issues === undefined && result.value).not.toBe(TWIN);
  });

  test('accepts every valid twin if the section schemas do', () => {
    const validate = validateTwinOf({ tags: unchanged, desired: unchanged, reported: unchanged });
    fc.assert(
      fc.property(entityOf('Twin').arbitrary, (value) => {
        expect(validate(value)).toEqual({ value });
      }),
    );
  });
});

describe('validateTwinOf passes to a section schema', () => {
  function inputsOf(name: 'tags' | 'desired' | 'reported', value: unknown): unknown[] {
    const inputs: unknown[] = [];
    const schema = schemaOf((section) => {
      inputs.push(section);
      return { value: section };
    });
    expect(validateTwinOf({ [name]: schema })(value)).toEqual({ value });
    return inputs;
  }

  test('the section without $version and $metadata', () => {
    expect(inputsOf('tags', TWIN)).toEqual([{ site: 'Lyon' }]);
    expect(inputsOf('desired', TWIN)).toEqual([{ interval: 60 }]);
    expect(inputsOf('reported', TWIN)).toEqual([{ interval: 30 }]);
  });

  test.each([
    {},
    { tags: null, properties: null },
    { tags: undefined, properties: undefined },
    { properties: {} },
    { properties: { desired: null, reported: undefined } },
  ])('nothing if the section is absent or null: %j', (value) => {
    for (const name of ['tags', 'desired', 'reported'] as const) {
      expect(inputsOf(name, value)).toEqual([]);
    }
  });

  test('an own property __proto__', () => {
    const tags = JSON.parse('{"__proto__":{"site":"Lyon"}}');
    const [input] = inputsOf('tags', { tags }) as [object];
    expect(Object.keys(input)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
  });
});

describe('the output of validateTwinOf', () => {
  test('has the output of the schemas, $version and $metadata', () => {
    const doubled = schemaOf(({ interval }) => ({ value: { interval: 2 * Number(interval) } }));
    const shout = schemaOf(({ site }) => ({ value: { site: `${site}!` } }));
    const before = structuredClone(TWIN);
    const result = validateTwinOf({ tags: shout, desired: doubled })(TWIN);
    expect(result).toEqual({
      value: {
        deviceId: 'pump-14',
        tags: { site: 'Lyon!' },
        properties: {
          desired: { interval: 120, $version: 3, $metadata: { $lastUpdatedVersion: 3 } },
          reported: { interval: 30, $version: 2 },
        },
      },
    });
    expect(TWIN).toEqual(before);
  });

  test('has the object that the schema returned if there is no $version or $metadata', () => {
    const output = new Map();
    const result = validateTwinOf({ tags: schemaOf(() => ({ value: output })) })(TWIN);
    expect(result.issues === undefined && result.value.tags).toBe(output);
  });
});

describe('the output of validateTwinOf with reserved properties', () => {
  const VALUE = { tags: { site: 'Lyon', $version: 3 } };

  test('is an instance of the class that a section schema returns', () => {
    class Site {
      constructor(readonly site: string) {}
      get upper() {
        return this.site.toUpperCase();
      }
    }
    const tags = schemaOf((section) => ({ value: new Site((section as { site: string }).site) }));
    const result = validateTwinOf({ tags })(VALUE);
    const site = result.issues === undefined ? result.value.tags : undefined;
    expect(site).toBeInstanceOf(Site);
    expect(site).toMatchObject({ site: 'Lyon', upper: 'LYON', $version: 3 });
  });

  test.each([
    ['this realm', Map],
    ['another realm', runInNewContext('Map') as typeof Map],
  ])('keeps the content of a Map of %s', (_realm, MapOfRealm) => {
    const entries = (section: unknown) => Object.entries(section as object);
    const tags = schemaOf((section) => ({ value: new MapOfRealm(entries(section)) }));
    const result = validateTwinOf({ tags })(VALUE);
    const map = result.issues === undefined ? result.value.tags : undefined;
    expect([...(map as Map<string, unknown>)]).toEqual([['site', 'Lyon']]);
    expect(map).toHaveProperty('$version', 3);
    expect(map).toHaveProperty('$version', 3);
  });

  test.each([
    [{ site: 1 }],
    [Object.assign(Object.create(null), { site: 1 })],
    [Object.freeze({ site: 1 })],
  ])('is a copy of a plain object: %#', (output) => {
    const result = validateTwinOf({ tags: schemaOf(() => ({ value: output })) })(VALUE);
    expect(result).toEqual({ value: { tags: { site: 1, $version: 3 } } });
    expect(output).toEqual({ site: 1 });
  });

  test('cannot be a frozen instance', () => {
    const tags = schemaOf(() => ({ value: Object.freeze(new Map()) }));
    expect(() => validateTwinOf({ tags })(VALUE)).toThrow(TypeError);
    expect(validateTwinOf({ tags })({ tags: {} }).issues).toBeUndefined();
  });
});

test('validateTwinOf gives inherited sections to the schemas, as guards read them', () => {
  const tags = rejecting(['a']);
  const inherited = Object.create({ tags: { a: 1 } });
  expect(validateTwinOf({ tags })(inherited)).toMatchObject({ issues: [{ path: ['tags', 'a'] }] });
  const properties = Object.create({ desired: { a: 1 }, reported: null });
  expect(validateTwinOf({ desired: rejecting(['a']) })({ properties })).toMatchObject({
    issues: [{ path: ['properties', 'desired', 'a'] }],
  });
  expect(validateTwinOf({})({ properties })).toEqual({
    value: { properties: { desired: { a: 1 }, reported: null } },
  });
});

describe('issues of section schemas', () => {
  test('are one if a schema fails without any', () => {
    const tags = schemaOf(() => ({ issues: [] }));
    expect(validateTwinOf({ tags })(TWIN)).toEqual({
      issues: [{ path: ['tags'], message: 'The schema rejects the section without an issue.' }],
    });
  });

  test('have paths from the twin, with each kind of step', () => {
    const step = Symbol('step');
    const { issues } = validateTwinOf({
      tags: rejecting(['rooms', 1, 'a/b'], undefined, []),
      desired: rejecting([{ key: 'rooms' }, { key: 0 }]),
      reported: rejecting([step]),
    })(TWIN);
    expect(issues).toEqual([
      { message: 'No.', path: ['tags', 'rooms', 1, 'a/b'] },
      { message: 'No.', path: ['tags'] },
      { message: 'No.', path: ['tags'] },
      { message: 'No.', path: ['properties', 'desired', 'rooms', 0] },
      { message: 'No.', path: ['properties', 'reported', step] },
    ]);
  });

  test('are formatted by formatIssues', () => {
    const { issues = [] } = validateTwinOf({ tags: rejecting(['rooms', 1, Symbol('a')]) })(TWIN);
    expect(formatIssues(issues)).toBe('/tags/rooms/1/Symbol(a): No.');
  });

  test('are limited to 100, and a last issue says so', () => {
    const paths = Array.from({ length: 300_000 }, (_, index) => [index]);
    const { issues } = validateTwinOf({ tags: rejecting(...paths.slice(0, 60_000)) })(TWIN);
    expect(issues?.slice(99)).toEqual([
      { message: 'No.', path: ['tags', 99] },
      {
        message: 'The value may have more issues than these 100.',
        path: [],
        code: 'truncated',
      },
    ]);
  });

  test('have no code and no other property of a library', () => {
    const issue = { message: 'No.', path: ['site'], code: 'custom', input: 'secret' };
    const { issues } = validateTwinOf({ tags: schemaOf(() => ({ issues: [issue] })) })(TWIN);
    expect(issues).toEqual([{ message: 'No.', path: ['tags', 'site'] }]);
  });
});

describe('an asynchronous section schema', () => {
  const asynchronous = (promise: () => Promise<unknown>) => schemaOf(promise as never);

  test('makes validation throw a TypeError with the section', () => {
    const resolved = asynchronous(async () => ({ value: {} }));
    expect(() => validateTwinOf({ tags: resolved })(TWIN)).toThrow(
      new TypeError('The schema of tags must be synchronous, but it returned a promise.'),
    );
    expect(() => validateTwinOf({ desired: resolved })(TWIN)).toThrow(
      new TypeError(
        'The schema of properties.desired must be synchronous, but it returned a promise.',
      ),
    );
  });

  test('does not cause an unhandled rejection', async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', listener);
    const rejected = asynchronous(() => Promise.reject(new Error('late')));
    expect(() => validateTwinOf({ tags: rejected })(TWIN)).toThrow(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', listener);
    expect(unhandled).toEqual([]);
  });
});

test('validateTwinOf rethrows the error of a section schema', () => {
  const failure = new Error('an error of the application');
  const failing = schemaOf(() => {
    throw failure;
  });
  expect(() => validateTwinOf({ tags: failing })(TWIN)).toThrow(failure);
});

describe('validateTwinOf with a twin that cannot be read', () => {
  const UNREADABLE = {
    issues: [
      {
        path: [],
        code: 'unreadable',
        message:
          'The value could not be read: a getter or a proxy threw, or returned different values.',
      },
    ],
  };
  const fail = () => {
    throw new Error('read');
  };

  test('rejects a proxy whose keys cannot be listed', () => {
    const proxy = new Proxy(deviceTwin(), { ownKeys: fail });
    expect(twin['~standard'].validate(proxy)).toMatchObject({ value: {} });
    expect(validateTwinOf({ tags: unchanged })(proxy)).toEqual(UNREADABLE);
  });

  test('rejects a section whose getter throws on the second call', () => {
    let reads = 0;
    const tags = {
      get site() {
        reads += 1;
        return reads === 1 ? 'Lyon' : fail();
      },
    };
    expect(validateTwinOf({ tags: unchanged })({ tags })).toEqual(UNREADABLE);
  });

  test('passes the second value of a getter to the schema', () => {
    let reads = 0;
    const flipping = {
      get tags() {
        reads += 1;
        return reads === 1 ? {} : 7;
      },
    };
    const closed = schemaOf((section) =>
      'site' in section ? { value: section } : { issues: [{ message: 'No site.' }] },
    );
    expect(validateTwinOf({ tags: closed })(flipping).issues).toMatchObject([{ path: ['tags'] }]);
  });
});

describe('twinOf with invalid schemas', () => {
  test.each([
    null,
    {},
    { '~standard': null },
    { '~standard': { validate: 1 } },
    () => true,
    'tags',
  ])('throws a TypeError for %j', (schema) => {
    const error = new TypeError('schemas.tags must be a Standard Schema.');
    expect(() => validateTwinOf({ tags: schema as never })).toThrow(error);
    expect(() => twinOf({ tags: schema as never })).toThrow(error);
  });

  test('throws a TypeError for an unknown section', () => {
    const error = new TypeError('schemas.tag is not supported: use tags, desired, reported.');
    expect(() => twinOf({ tag: unchanged } as never)).toThrow(error);
  });

  test('accepts undefined as a schema', () => {
    expect(validateTwinOf({ tags: undefined })(TWIN)).toEqual({ value: TWIN });
  });
});

test('twinOf returns a frozen schema without a JSON Schema', () => {
  const schema = twinOf({ tags: unchanged });
  expect(Object.isFrozen(schema) && Object.isFrozen(schema['~standard'])).toBe(true);
  expect(Object.keys(schema['~standard'])).toEqual(['version', 'vendor', 'validate']);
  expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'iothub-jobs-schema' });
  expect(schema['~standard'].validate(TWIN)).toEqual({ value: TWIN });
  expect(schema['~standard'].validate({ tags: 7 }).issues).toMatchObject([{ code: 'type' }]);
});
