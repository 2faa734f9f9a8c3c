// Objects that are not plain. JSON.stringify writes the own properties of an instance, unless it has a `toJSON`.

import { runInNewContext } from 'node:vm';
import { once } from '../input.js';
import {
  type AdversarialValue,
  ANY_OBJECT,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
  JSON_VALUE,
} from '../places.js';

class Point {
  x = 1;
  #hidden = 2n;
  get secret(): bigint {
    return this.#hidden;
  }
}

function* generator(): Generator<number> {
  yield 1;
}

function withArguments(..._values: unknown[]): unknown {
  // biome-ignore lint/complexity/noArguments: the object itself is what is tested.
  return arguments;
}

const kinds: readonly [name: string, make: () => unknown][] = [
  ['a Date', () => new Date(0)],
  ['a Date that is invalid', () => new Date(Number.NaN)],
  ['a Map', () => new Map([['a', 1]])],
  ['a Set', () => new Set([1])],
  ['a WeakMap', () => new WeakMap()],
  ['a WeakRef', () => new WeakRef({})],
  ['an Error', () => new Error('a', { cause: 1n })],
  ['a RegExp', () => /a/],
  ['a Promise', () => Promise.resolve(1)],
  ['a generator', () => generator()],
  ['a URL', () => new URL('https://example.com')],
  ['a typed array of 1 MB', once(() => new Uint8Array(1_000_000))],
  ['a Buffer', () => Buffer.from('abc')],
  ['an ArrayBuffer', () => new ArrayBuffer(8)],
  ['a DataView', () => new DataView(new ArrayBuffer(8))],
  ['a boxed number', () => Object(1)],
  ['a boxed string', () => Object('abc')],
  ['a boxed boolean', () => Object(false)],
  ['a boxed bigint', () => Object(1n)],
  ['a boxed symbol', () => Object(Symbol('a'))],
  ['a Date of another realm', () => runInNewContext('new Date(0)')],
];

const values: readonly AdversarialValue[] = [
  ...kinds.map(([name, make]) => ({ name, make, meets: ANY_OBJECT })),
  { name: 'an instance of a class', make: () => new Point(), meets: JSON_OBJECT },
  { name: 'a frozen object', make: () => Object.freeze({ a: 1 }), meets: JSON_OBJECT },
  {
    name: 'an object of another realm',
    make: () => runInNewContext('({ a: 1 })'),
    meets: JSON_OBJECT,
  },
  { name: 'an array of another realm', make: () => runInNewContext('[1]'), meets: JSON_VALUE },
  { name: 'the arguments of a call', make: () => withArguments(1, 'a'), meets: JSON_OBJECT },
  { name: 'the object Math', make: () => Math, meets: JSON_OBJECT },
  {
    name: 'an object with keys of digits',
    make: () => ({ 0: 1, 1: 2, length: 2 }),
    meets: JSON_OBJECT,
  },
];

export const objectInputs = inPlaces(CORE_PLACES, values);
