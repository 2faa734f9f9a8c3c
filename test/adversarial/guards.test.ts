// The codes and messages that adversarial values get.

import { expect, test } from 'vitest';
import { validateCloudToDeviceMethodRequest, validateTwin } from '../../src/index.js';

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value.a = [value];
  return value;
}

const throwing = {
  get a(): never {
    throw new Error('read');
  },
};

const codes = (result: ReturnType<typeof validateTwin>) =>
  result.ok ? [] : result.issues.map(({ path, code, message }) => [path.join('/'), code, message]);

test('a cycle is named as one, in tags and in payloads', () => {
  const message = 'must be a JSON value, not a circular reference.';
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
    message?.split('JSON value, not ')[1],
  ]);
  expect(found).toEqual([
    ['not-json', 'an object of type Date.'],
    ['not-json', 'an object of type Map.'],
    ['not-json', 'a bigint.'],
    ['not-json', 'a function.'],
    ['not-json', 'NaN or Infinity.'],
    ['not-json', 'undefined or a hole in an array.'],
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
  const rejection = {
    ok: false,
    issues: [
      {
        path: [],
        code: 'unreadable',
        message:
          'The value could not be read: a getter or a proxy threw, or returned different values.',
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
  ).toEqual(rejection);
  let reads = 0;
  const flipping = {
    get deviceId() {
      return reads++ === 0 ? 1 : 'a';
    },
  };
  expect(validateTwin(flipping)).toEqual(rejection);
});

test('only own properties of a request count', () => {
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

test('inherited properties are not validated, since JSON.stringify ignores them', () => {
  const inheriting = Object.create({ 'a.b': Number.NaN });
  expect(validateTwin({ tags: inheriting })).toMatchObject({ ok: true });
  expect(
    validateCloudToDeviceMethodRequest({ methodName: 'a', payload: inheriting }),
  ).toMatchObject({ ok: true });
});
