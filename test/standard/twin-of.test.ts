import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceTwin, invalidTwins } from '../../src/fixtures/index.js';
import { formatIssues } from '../../src/index.js';
import { twin, twinOf, validateTwinOf } from '../../src/standard/index.js';
import { entityOf } from '../support/entities.js';
import { asItIs, refusing, schemaOf } from './section-schemas.js';

const WHOLE = {
  deviceId: 'pump-14',
  tags: { site: 'Lyon' },
  properties: {
    desired: { interval: 60, $version: 3, $metadata: { $lastUpdatedVersion: 3 } },
    reported: { interval: 30, $version: 2 },
  },
};

describe('the order of the rules', () => {
  test('what breaks a rule of a hub is given to no schema', () => {
    const given: unknown[] = [];
    const tags = schemaOf((section) => {
      given.push(section);
      return { value: section };
    });
    for (const { path, code, value } of invalidTwins) {
      const { issues } = validateTwinOf({ tags })(value());
      expect(issues).toMatchObject([{ path, code }]);
    }
    expect(given).toEqual([]);
  });

  test('a twin without schemas is judged by the rules of a hub alone, and is a copy', () => {
    const result = validateTwinOf({})(WHOLE);
    expect(result).toEqual({ value: WHOLE });
    expect(result.issues === undefined && result.value).not.toBe(WHOLE);
  });

  test('schemas that accept accept what a hub returns', () => {
    const validate = validateTwinOf({ tags: asItIs, desired: asItIs, reported: asItIs });
    fc.assert(
      fc.property(entityOf('Twin').arbitrary, (value) => {
        expect(validate(value)).toEqual({ value });
      }),
    );
  });
});

describe('what a schema is given', () => {
  function givenTo(name: 'tags' | 'desired' | 'reported', value: unknown): unknown[] {
    const given: unknown[] = [];
    const schema = schemaOf((section) => {
      given.push(section);
      return { value: section };
    });
    expect(validateTwinOf({ [name]: schema })(value)).toEqual({ value });
    return given;
  }

  test('is its section without what the hub added', () => {
    expect(givenTo('tags', WHOLE)).toEqual([{ site: 'Lyon' }]);
    expect(givenTo('desired', WHOLE)).toEqual([{ interval: 60 }]);
    expect(givenTo('reported', WHOLE)).toEqual([{ interval: 30 }]);
  });

  test.each([
    {},
    { tags: null, properties: null },
    { tags: undefined, properties: undefined },
    { properties: {} },
    { properties: { desired: null, reported: undefined } },
  ])('is nothing where the section is absent or null: %j', (value) => {
    for (const name of ['tags', 'desired', 'reported'] as const) {
      expect(givenTo(name, value)).toEqual([]);
    }
  });

  test('is an own __proto__ as a member like any other', () => {
    const tags = JSON.parse('{"__proto__":{"site":"Lyon"}}');
    const [given] = givenTo('tags', { tags }) as [object];
    expect(Object.keys(given)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(given)).toBe(Object.prototype);
  });
});

describe('what comes out', () => {
  test('has what the schemas made of their sections, and what the hub added', () => {
    const doubled = schemaOf(({ interval }) => ({ value: { interval: 2 * Number(interval) } }));
    const shout = schemaOf(({ site }) => ({ value: { site: `${site}!` } }));
    const before = structuredClone(WHOLE);
    const result = validateTwinOf({ tags: shout, desired: doubled })(WHOLE);
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
    expect(WHOLE).toEqual(before);
  });

  test('is what the schema made itself, where the hub added nothing', () => {
    const made = new Map();
    const result = validateTwinOf({ tags: schemaOf(() => ({ value: made })) })(WHOLE);
    expect(result.issues === undefined && result.value.tags).toBe(made);
  });
});

describe('the issues of schemas', () => {
  test('have paths from the whole, whatever the steps are written as', () => {
    const step = Symbol('step');
    const { issues } = validateTwinOf({
      tags: refusing(['rooms', 1, 'a/b'], undefined, []),
      desired: refusing([{ key: 'rooms' }, { key: 0 }]),
      reported: refusing([step]),
    })(WHOLE);
    expect(issues).toEqual([
      { message: 'No.', path: ['tags', 'rooms', 1, 'a/b'] },
      { message: 'No.', path: ['tags'] },
      { message: 'No.', path: ['tags'] },
      { message: 'No.', path: ['properties', 'desired', 'rooms', 0] },
      { message: 'No.', path: ['properties', 'reported', step] },
    ]);
  });

  test('are written as others are', () => {
    const { issues = [] } = validateTwinOf({ tags: refusing(['rooms', 1, Symbol('a')]) })(WHOLE);
    expect(formatIssues(issues)).toBe('/tags/rooms/1/Symbol(a): No.');
  });

  test('are at most 100, however many a schema lists', () => {
    const paths = Array.from({ length: 300_000 }, (_, index) => [index]);
    const { issues } = validateTwinOf({ tags: refusing(...paths.slice(0, 60_000)) })(WHOLE);
    expect(issues).toHaveLength(100);
  });

  test('have no code, and nothing else that a library says', () => {
    const issue = { message: 'No.', path: ['site'], code: 'custom', input: 'secret' };
    const { issues } = validateTwinOf({ tags: schemaOf(() => ({ issues: [issue] })) })(WHOLE);
    expect(issues).toEqual([{ message: 'No.', path: ['tags', 'site'] }]);
  });
});

describe('a schema that does not judge at once', () => {
  const late = (promise: () => Promise<unknown>) => schemaOf(promise as never);

  test('throws a TypeError that names its section', () => {
    const resolved = late(async () => ({ value: {} }));
    expect(() => validateTwinOf({ tags: resolved })(WHOLE)).toThrow(
      new TypeError('The schema of tags must judge at once, not by a promise.'),
    );
    expect(() => validateTwinOf({ desired: resolved })(WHOLE)).toThrow(
      new TypeError('The schema of properties.desired must judge at once, not by a promise.'),
    );
  });

  test('ends no program when it fails later', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    const rejected = late(() => Promise.reject(new Error('late')));
    expect(() => validateTwinOf({ tags: rejected })(WHOLE)).toThrow(TypeError);
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
});

test('what a schema throws is thrown', () => {
  const failure = new Error('a fault of the application');
  const failing = schemaOf(() => {
    throw failure;
  });
  expect(() => validateTwinOf({ tags: failing })(WHOLE)).toThrow(failure);
});

describe('a twin that cannot be read', () => {
  const UNREADABLE = {
    issues: [
      {
        path: [],
        code: 'unreadable',
        message:
          'The value could not be read: a getter or a proxy threw, or answered differently each time.',
      },
    ],
  };
  const fail = () => {
    throw new Error('read');
  };

  test('is refused: a proxy that does not tell its members', () => {
    const proxy = new Proxy(deviceTwin(), { ownKeys: fail });
    expect(twin['~standard'].validate(proxy)).toMatchObject({ value: {} });
    expect(validateTwinOf({ tags: asItIs })(proxy)).toEqual(UNREADABLE);
  });

  test('is refused: a section whose getter throws when it is read again', () => {
    let reads = 0;
    const tags = {
      get site() {
        reads += 1;
        return reads === 1 ? 'Lyon' : fail();
      },
    };
    expect(validateTwinOf({ tags: asItIs })({ tags })).toEqual(UNREADABLE);
  });

  test('is refused by its schema: a section that is none when it is read again', () => {
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

describe('what cannot be a schema', () => {
  test.each([
    null,
    {},
    { '~standard': null },
    { '~standard': { validate: 1 } },
    () => true,
    'tags',
  ])('is refused before anything is judged: %j', (schema) => {
    const refusal = new TypeError('schemas.tags must be a Standard Schema.');
    expect(() => validateTwinOf({ tags: schema as never })).toThrow(refusal);
    expect(() => twinOf({ tags: schema as never })).toThrow(refusal);
  });

  test('is refused for a section that there is not', () => {
    const refusal = new TypeError('schemas must be for tags, desired, reported, not for tag.');
    expect(() => twinOf({ tag: asItIs } as never)).toThrow(refusal);
  });

  test('may be left undefined', () => {
    expect(validateTwinOf({ tags: undefined })(WHOLE)).toEqual({ value: WHOLE });
  });
});

test('the schema is frozen, is that of this package, and has no JSON Schema', () => {
  const own = twinOf({ tags: asItIs });
  expect(Object.isFrozen(own) && Object.isFrozen(own['~standard'])).toBe(true);
  expect(Object.keys(own['~standard'])).toEqual(['version', 'vendor', 'validate']);
  expect(own['~standard']).toMatchObject({ version: 1, vendor: 'iothub-jobs-schema' });
  expect(own['~standard'].validate(WHOLE)).toEqual({ value: WHOLE });
  expect(own['~standard'].validate({ tags: 7 }).issues).toMatchObject([{ code: 'type' }]);
});
