// Proxies: that throw, that pass everything through, that are revoked, that lie.

import { once, wrap } from '../input.js';
import {
  type AdversarialValue,
  ANY_OBJECT,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
  JSON_VALUE,
} from '../places.js';

type Trap = keyof ProxyHandler<object>;

const ALL_TRAPS: readonly Trap[] = [
  'get',
  'getOwnPropertyDescriptor',
  'getPrototypeOf',
  'has',
  'isExtensible',
  'ownKeys',
];

function trapped(...traps: readonly Trap[]): () => unknown {
  const handler = Object.fromEntries(
    traps.map((trap) => [
      trap,
      () => {
        throw new Error(trap);
      },
    ]),
  );
  return () => new Proxy({ a: 1 }, handler);
}

function revoked(target: object): () => unknown {
  return () => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };
}

const values: readonly AdversarialValue[] = [
  { name: 'a proxy all of whose traps throw', make: trapped(...ALL_TRAPS), meets: ['object'] },
  { name: 'a proxy that throws when read', make: trapped('get'), meets: ['object'] },
  { name: 'a proxy without a list of keys', make: trapped('ownKeys'), meets: ANY_OBJECT },
  { name: 'a proxy without a prototype', make: trapped('getPrototypeOf'), meets: ANY_OBJECT },
  {
    name: 'a proxy without descriptors',
    make: trapped('getOwnPropertyDescriptor'),
    meets: ANY_OBJECT,
  },
  { name: 'a transparent proxy', make: () => new Proxy({ a: 1 }, {}), meets: JSON_OBJECT },
  {
    name: 'a transparent proxy of an array',
    make: () => new Proxy([1, 'a'], {}),
    meets: JSON_VALUE,
  },
  { name: 'a proxy of a function', make: () => new Proxy(() => 1, {}), meets: [] },
  { name: 'a proxy of a Date', make: () => new Proxy(new Date(0), {}), meets: ANY_OBJECT },
  { name: 'a revoked proxy', make: revoked({}), meets: [] },
  { name: 'a revoked proxy of an array', make: revoked([]), meets: [] },
  {
    name: 'a thousand proxies round each other',
    make: once(() => wrap(1000, (target) => new Proxy(target as object, {}), { a: 1 })),
    meets: JSON_OBJECT,
  },
  {
    name: 'a proxy whose every property is itself',
    make: () => {
      const proxy: object = new Proxy({ a: 1 }, { get: () => proxy });
      return proxy;
    },
    meets: ['object'],
  },
  {
    name: 'a proxy that lists a key which it has not',
    make: () => new Proxy({}, { ownKeys: () => ['a.b'] }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a proxy that invents a property',
    make: () =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a'],
          get: (_, key) => (key === 'a' ? 1n : undefined),
          getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
        },
      ),
    meets: ANY_OBJECT,
  },
];

export const proxyInputs = inPlaces(CORE_PLACES, values);
