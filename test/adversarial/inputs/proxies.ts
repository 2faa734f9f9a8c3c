// Proxies that throw, pass everything through, are revoked or lie, also about the length of an array.

import { fail, inputs, once, openTo, wrap } from '../input.js';
import { ANY_OBJECT, CORE_PLACES, inPlaces, JSON_OBJECT, JSON_VALUE, meeting } from '../places.js';

function trapped(...traps: readonly (keyof ProxyHandler<object>)[]): () => unknown {
  return () => new Proxy({ a: 1 }, Object.fromEntries(traps.map((trap) => [trap, fail])));
}

function revoked(target: object): () => unknown {
  return () => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
}

export const proxyInputs = inPlaces(CORE_PLACES, [
  // Undecided: the prototypes of an object are counted inside an entity, but not if it is the entity.
  ...meeting(
    [],
    { 'a proxy without a prototype': trapped('getPrototypeOf') },
    { isUndecided: true },
  ),
  ...meeting([], {
    'a proxy all of whose traps throw': trapped(
      ...(['get', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const),
      ...(['has', 'isExtensible', 'ownKeys'] as const),
    ),
  }),
  ...meeting(['object'], {
    'a proxy that throws when read': trapped('get'),
    'a proxy whose every property is itself': () => {
      const proxy: object = new Proxy({ a: 1 }, { get: () => proxy });
      return proxy;
    },
  }),
  ...meeting(ANY_OBJECT, {
    'a proxy without a list of keys': trapped('ownKeys'),
    'a proxy without descriptors': trapped('getOwnPropertyDescriptor'),
    'a proxy of a Date': () => new Proxy(new Date(0), {}),
    'a proxy that invents a property': () =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a'],
          get: (_, key) => (key === 'a' ? 1n : undefined),
          getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
        },
      ),
  }),
  ...meeting(JSON_OBJECT, {
    'a transparent proxy': () => new Proxy({ a: 1 }, {}),
    'a thousand proxies round each other': once(() =>
      wrap(1000, (target) => new Proxy(target as object, {}), { a: 1 }),
    ),
    'a proxy that lists a key which it has not': () => new Proxy({}, { ownKeys: () => ['a.b'] }),
  }),
  ...meeting(JSON_VALUE, {
    'a transparent proxy of an array': () => new Proxy([1, 'a'], {}),
  }),
  ...meeting([], {
    'a proxy of a function': () => new Proxy(() => 1, {}),
    'a revoked proxy': revoked({}),
    'a revoked proxy of an array': revoked([]),
  }),
]);

/** Returns an array of zeros whose length is computed from the number of earlier reads. */
const withLength = (length: (reads: number) => unknown) => () => {
  let reads = 0;
  return new Proxy([], { get: (_, key) => (key === 'length' ? length(reads++) : 0) });
};

/** Arrays behind proxies, with a wrong length. */
export const proxiedArrayInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting([], {
      'an array whose length is the greatest': withLength(() => 2 ** 32 - 1),
      'an array whose length is Infinity': withLength(() => Number.POSITIVE_INFINITY),
      'an array whose length is a symbol': withLength(() => Symbol('2')),
      'an array whose length throws': withLength(fail),
    }),
    // No element is ever read, so this is a valid list of jobs too.
    ...meeting([...JSON_VALUE, 'list'], {
      'an array whose length is below 0': withLength(() => -1),
    }),
    ...meeting(JSON_VALUE, {
      'an array whose length is NaN': withLength(() => Number.NaN),
      'an array whose length is a string': withLength(() => '2'),
    }),
    ...meeting(
      JSON_VALUE,
      { 'an array that grows after the first read': withLength((reads) => (reads ? 2 ** 31 : 2)) },
      { hasState: true },
    ),
    ...meeting(
      [],
      {
        'an array that shrinks after the first read': withLength((reads) => (reads ? 2 : 2 ** 31)),
      },
      { hasState: true, isUndecided: true },
    ),
  ]),
  // Too long for a payload at first, then as short as an echo of bytes, then, while the bytes are read, long again. How
  // often a guard reads the length first is not defined.
  ...[1, 2, 3].flatMap((reads) =>
    inputs(
      ['CloudToDeviceMethod'],
      openTo({ payload: [0] }),
      {
        [`an echo of bytes that grows while it is read, after ${reads} reads`]: () => ({
          payload: withLength((earlier) => {
            if (earlier === reads) return 10;
            return earlier < 9_999_999 ? 1_000_000_000 : 0;
          })(),
        }),
      },
      { undecided: ['CloudToDeviceMethod'], hasState: true },
    ),
  ),
];
