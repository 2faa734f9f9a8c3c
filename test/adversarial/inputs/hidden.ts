// Members that JSON does not write: under symbols, or not enumerable.

import { type HostileValue, inPlaces, JSON_ITEM, JSON_OBJECT } from '../in-places.js';
import type { HostileInput } from '../input.js';
import { CORE_PLACES, OPEN } from '../places/index.js';

const values: readonly HostileValue[] = [
  {
    name: 'a bigint under a symbol',
    make: () => ({ [Symbol('a')]: 1n, a: 1 }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a hidden member that is not legal',
    make: () => Object.defineProperty({ a: 1 }, 'a.b', { value: 1n }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a hidden member that throws',
    make: () =>
      Object.defineProperty({ a: 1 }, 'b', {
        get: () => {
          throw new Error('hidden');
        },
      }),
    meets: JSON_OBJECT,
  },
  {
    name: 'an array whose item is hidden',
    make: () => Object.defineProperty([1], 0, { enumerable: false }),
    meets: JSON_ITEM,
  },
  {
    name: 'members that are undefined',
    make: () => ({ a: undefined, 'a.b': undefined }),
    meets: JSON_OBJECT,
  },
];

const members: readonly HostileInput[] = [
  {
    name: 'a method with members under symbols',
    make: () => ({ methodName: 'a', [Symbol('methodName')]: 1n }),
    accepted: [...OPEN, 'CloudToDeviceMethodRequest'],
    concerns: ['CloudToDeviceMethodRequest'],
  },
  {
    name: 'a method with a hidden unknown member',
    make: () => Object.defineProperty({ methodName: 'a' }, 'unknown', { value: 1 }),
    accepted: [...OPEN, 'CloudToDeviceMethodRequest'],
    concerns: ['CloudToDeviceMethodRequest'],
  },
  {
    name: 'a method whose name is hidden',
    make: () => Object.defineProperty({}, 'methodName', { value: 'a' }),
    accepted: OPEN,
    concerns: ['CloudToDeviceMethodRequest'],
  },
  {
    name: 'a method whose response timeout, which its connect timeout needs, is hidden',
    make: () =>
      Object.defineProperty(
        { methodName: 'a', connectTimeoutInSeconds: 100 },
        'responseTimeoutInSeconds',
        { value: 200 },
      ),
    accepted: OPEN,
    concerns: ['CloudToDeviceMethodRequest'],
  },
  {
    name: 'a method with unknown members that are undefined',
    make: () => ({ methodName: 'a', unknown: undefined, payload: undefined }),
    accepted: [...OPEN, 'CloudToDeviceMethodRequest'],
    concerns: ['CloudToDeviceMethodRequest'],
  },
];

export const hiddenInputs: readonly HostileInput[] = [...inPlaces(CORE_PLACES, values), ...members];
