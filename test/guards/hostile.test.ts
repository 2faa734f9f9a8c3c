import { expect, test } from 'vitest';
import { ISSUE_CODES, validateCloudToDeviceMethodRequest, validateTwin } from '../../src/index.js';
import { allGuards } from '../support/guards.js';

function nested(levels: number, wrap: (value: unknown) => unknown): unknown {
  let value: unknown = null;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value.a = [value];
  return value;
}

/** Ten levels of arrays, each holding the next a thousand times over: 10^30 values in little memory. */
function shared(): unknown {
  let value: unknown = [];
  for (let level = 0; level < 9; level++) value = new Array(1000).fill(value);
  return value;
}

const throwing = {
  get a(): never {
    throw new Error('read');
  },
};

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const endless = new Proxy([], {
  get: (_, key) => (key === 'length' ? 2 ** 32 - 1 : key === Symbol.toPrimitive ? undefined : ''),
});

const manyKeys = () =>
  Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1]));

/** Values that break naive validators: none may make a guard throw or hang, wherever they stand. */
const HOSTILE: [name: string, make: () => unknown][] = [
  ['objects nested a million deep', () => nested(1_000_000, (a) => ({ a }))],
  ['arrays nested a million deep', () => nested(1_000_000, (a) => [a])],
  ['a cycle', cycle],
  [
    'an array that is its own item',
    () => {
      const a: unknown[] = [];
      a.push(a);
      return a;
    },
  ],
  ['references shared over and over', shared],
  ['a getter that throws', () => throwing],
  [
    'a proxy whose traps throw',
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw 1;
          },
          ownKeys: () => {
            throw 1;
          },
        },
      ),
  ],
  ['a revoked proxy', revoked],
  ['an array that says it is endless', () => endless],
  [
    'a sparse array of the greatest length',
    () => {
      const a: unknown[] = [];
      a.length = 2 ** 32 - 1;
      return a;
    },
  ],
  [
    'an own __proto__',
    () => JSON.parse('{"__proto__": {"type": "x"}, "constructor": 1, "hasOwnProperty": 2}'),
  ],
  ['no prototype', () => Object.assign(Object.create(null), { a: 1 })],
  ['a text of 10 MB', () => 'a'.repeat(10_000_000)],
  ['a key of 10 MB', () => ({ ['a'.repeat(10_000_000)]: 1 })],
  ['very many keys', manyKeys],
  ['a million items', () => new Array(1_000_000).fill({ a: 'b' })],
  ['lone surrogates', () => ({ '\ud800': '\udfff'.repeat(100) })],
  ['a bigint', () => 1n],
  ['a symbol', () => Symbol('a')],
  ['symbol members', () => ({ [Symbol('a')]: 1n })],
  ['a Map', () => new Map([['a', 1]])],
  ['a typed array of 1 MB', () => new Uint8Array(1_000_000)],
  [
    'an instance with toJSON',
    () =>
      new (class {
        a = 1;
        toJSON() {
          return {};
        }
      })(),
  ],
];

/** Every place where a value may stand. */
const PLACES: [name: string, put: (value: unknown) => unknown][] = [
  ['alone', (value) => value],
  [
    'as every member',
    (value) =>
      new Proxy(
        {},
        {
          get: () => value,
          has: () => true,
          ownKeys: () => ['type'],
          getOwnPropertyDescriptor: () => ({ value, enumerable: true, configurable: true }),
        },
      ),
  ],
  ['in tags', (value) => ({ tags: { a: value }, etag: '*' })],
  ['as tags', (value) => ({ tags: value, etag: '*' })],
  [
    'in properties',
    (value) => ({ desired: { a: value }, properties: { desired: { a: value }, reported: value } }),
  ],
  ['in a payload', (value) => ({ methodName: 'a', payload: { a: [value] } })],
  ['as a payload', (value) => ({ methodName: 'a', payload: value })],
  ['as parent scopes', (value) => ({ parentScopes: value })],
  [
    'in a job',
    (value) => ({
      type: 'scheduleUpdateTwin',
      status: 'queued',
      queryCondition: '*',
      updateTwin: { etag: '*', tags: value },
      cloudToDeviceMethod: { methodName: 'a', payload: value },
    }),
  ],
];

for (const [name, make] of HOSTILE) {
  test(`${name}: every guard answers, alike and in time`, () => {
    const hostile = make();
    for (const [place, put] of PLACES) {
      const value = put(hostile);
      for (const { entity, is, validate } of allGuards) {
        const start = performance.now();
        const result = validate(value);
        expect(is(value), `${entity}, ${place}`).toBe(result.ok);
        if (!result.ok) {
          expect(result.issues.length).toBeGreaterThan(0);
          expect(result.issues.length).toBeLessThanOrEqual(100);
          for (const { code, message } of result.issues) {
            expect(ISSUE_CODES).toContain(code);
            expect(message.length).toBeLessThan(500);
          }
        }
        expect(performance.now() - start, `${entity}, ${place}`).toBeLessThan(5000);
      }
    }
  });
}

const codes = (result: ReturnType<typeof validateTwin>) =>
  result.ok ? [] : result.issues.map(({ path, code, message }) => [path.join('/'), code, message]);

test('a cycle is named as one, in tags and in payloads', () => {
  const message = 'must be a value that JSON can carry, not a cycle.';
  expect(codes(validateTwin({ tags: cycle() }))).toEqual([
    ['tags/a/0', 'not-json', `Item 0 ${message}`],
  ]);
  expect(
    codes(validateCloudToDeviceMethodRequest({ methodName: 'a', payload: cycle() }) as never),
  ).toEqual([['payload/a/0', 'not-json', `Item 0 ${message}`]]);
});

test('what JSON cannot carry is named', () => {
  const section = {
    a: new Date(0),
    b: new Map(),
    c: 1n,
    d: () => 1,
    e: Number.NaN,
    f: [undefined],
    g: Symbol('a'),
    h: new (class {
      toJSON() {
        return 1;
      }
    })(),
  };
  const found = codes(validateTwin({ tags: section })).map(([, code, message]) => [
    code,
    message?.split('carry, not ')[1],
  ]);
  expect(found).toEqual([
    ['not-json', 'an object of the kind Date.'],
    ['not-json', 'an object of the kind Map.'],
    ['not-json', 'a bigint.'],
    ['not-json', 'a function.'],
    ['not-json', 'a number that is not finite.'],
    ['not-json', 'a hole or undefined in an array.'],
    ['not-json', 'a symbol.'],
    ['not-json', 'an object with a toJSON method.'],
  ]);
});

test('at most 100 issues are listed', () => {
  const section = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`a.${index}`, 'a'.repeat(100)]),
  );
  const tooMany = [
    validateTwin({ tags: section }),
    validateTwin({ parentScopes: new Array(65_000).fill(0) }),
    validateCloudToDeviceMethodRequest({ methodName: 'a', ...section }),
    validateCloudToDeviceMethodRequest({
      methodName: 'a',
      payload: new Array(200).fill(Number.NaN),
    }),
  ];
  for (const result of tooMany) expect(result.ok ? 0 : result.issues.length).toBe(100);
});

test('what throws while it is read is unreadable', () => {
  const refusal = {
    ok: false,
    issues: [
      {
        path: [],
        code: 'unreadable',
        message:
          'The value could not be read: a getter or a proxy threw, or answered differently each time.',
      },
    ],
  };
  expect(validateTwin(throwing)).toEqual({ ok: true, value: throwing });
  expect(
    validateTwin({
      get deviceId(): never {
        throw new Error('read');
      },
    }),
  ).toEqual(refusal);
  let reads = 0;
  const flipping = {
    get deviceId() {
      return reads++ === 0 ? 1 : 'a';
    },
  };
  expect(validateTwin(flipping)).toEqual(refusal);
});

test('of what is sent only own members count', () => {
  const good = { methodName: 'reboot' };
  expect(validateCloudToDeviceMethodRequest(good).ok).toBe(true);
  expect(validateCloudToDeviceMethodRequest(Object.create(good)).ok).toBe(false);
  expect(
    validateCloudToDeviceMethodRequest(
      Object.create({ extra: 1 }, Object.getOwnPropertyDescriptors(good)),
    ).ok,
  ).toBe(true);
  expect(
    validateCloudToDeviceMethodRequest(
      new (class {
        methodName = 'a';
      })(),
    ).ok,
  ).toBe(true);
  const withToJson = new (class {
    methodName = 'a';
    toJSON() {
      return {};
    }
  })();
  expect(validateCloudToDeviceMethodRequest(withToJson)).toMatchObject({
    issues: [{ path: [], code: 'not-json' }],
  });
});

test('inherited members are not written to JSON, and so not judged', () => {
  const inheriting = Object.create({ 'a.b': Number.NaN });
  expect(validateTwin({ tags: inheriting })).toMatchObject({ ok: true });
  expect(
    validateCloudToDeviceMethodRequest({ methodName: 'a', payload: inheriting }),
  ).toMatchObject({ ok: true });
});
