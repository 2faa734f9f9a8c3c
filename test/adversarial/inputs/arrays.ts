// Sparse arrays, arrays with other properties or classes, and very long ones.

import { type AdversarialInput, OPEN, once, openExcept } from '../input.js';
import { type AdversarialValue, CORE_PLACES, inPlaces, JSON_VALUE } from '../places.js';

class Items extends Array<unknown> {}

function sparse(length: number): unknown {
  const items: unknown[] = [];
  items.length = length;
  return items;
}

function withoutPrototype(): unknown {
  const items = [1];
  Object.setPrototypeOf(items, null);
  return items;
}

const values: readonly AdversarialValue[] = [
  { name: 'a sparse array of the greatest length', make: () => sparse(2 ** 32 - 1), meets: [] },
  { name: 'an array of one hole', make: () => sparse(1), meets: [] },
  { name: 'an array of undefined', make: () => [undefined], meets: [] },
  { name: 'an array of a subclass', make: () => Items.from([1, 'a']), meets: JSON_VALUE },
  { name: 'an array without a prototype', make: withoutPrototype, meets: JSON_VALUE },
  {
    name: 'an array with more properties than items',
    make: () => Object.assign([1], { 'a.b': 1n, '-1': Number.NaN }),
    meets: JSON_VALUE,
  },
  { name: 'a frozen array', make: () => Object.freeze([1, [2]]), meets: JSON_VALUE },
  {
    name: 'an item that throws when read',
    make: () =>
      Object.defineProperty([1, 2], 1, {
        get: () => {
          throw new Error('item');
        },
      }),
    meets: [],
  },
  {
    name: 'a million objects',
    make: once(() => Array.from({ length: 1_000_000 }, () => ({ a: 'b' }))),
    meets: [],
  },
  { name: 'a million nulls', make: once(() => new Array(1_000_000).fill(null)), meets: [] },
  { name: 'a million empty texts', make: once(() => new Array(1_000_000).fill('')), meets: [] },
  {
    name: '131,072 zeros',
    make: once(() => new Array(131_072).fill(0)),
    // As bytes of an echo [M2].
    meets: ['echo'],
  },
  { name: '131,073 zeros', make: once(() => new Array(131_073).fill(0)), meets: [] },
];

function scopes(name: string, make: () => unknown, isValid: boolean): AdversarialInput {
  return {
    name: `${name} as parentScopes`,
    make: () => ({ parentScopes: make() }),
    accepted: isValid ? OPEN : openExcept('Twin'),
    concerns: ['Twin'],
  };
}

export const arrayInputs: readonly AdversarialInput[] = [
  ...inPlaces(CORE_PLACES, values),
  scopes('65,536 texts', () => new Array(65_536).fill('a'), true),
  scopes('65,537 texts', () => new Array(65_537).fill('a'), false),
  scopes('65,536 numbers', () => new Array(65_536).fill(1), false),
  scopes('a sparse array of the greatest length', () => sparse(2 ** 32 - 1), false),
  scopes('an array of one hole', () => sparse(1), false),
  scopes('an object with keys of digits', () => ({ 0: 'a', length: 1 }), false),
  scopes('an array of a subclass', () => Items.from(['a']), true),
];
