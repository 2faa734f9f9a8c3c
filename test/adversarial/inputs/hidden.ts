// Properties that JSON.stringify ignores: symbols, and properties that are not enumerable.

import { type AdversarialInput, OPEN } from '../input.js';
import {
  type AdversarialValue,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
  JSON_VALUE,
} from '../places.js';

const values: readonly AdversarialValue[] = [
  {
    name: 'a bigint under a symbol',
    make: () => ({ [Symbol('a')]: 1n, a: 1 }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a hidden property that is not valid',
    make: () => Object.defineProperty({ a: 1 }, 'a.b', { value: 1n }),
    meets: JSON_OBJECT,
  },
  {
    name: 'a hidden property that throws',
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
    meets: JSON_VALUE,
  },
  {
    name: 'properties that are undefined',
    make: () => ({ a: undefined, 'a.b': undefined }),
    meets: JSON_OBJECT,
  },
];

const properties: readonly AdversarialInput[] = [
  {
    name: 'a method with properties under symbols',
    make: () => ({ methodName: 'a', [Symbol('methodName')]: 1n }),
    accepted: [...OPEN, 'CloudToDeviceMethodRequest'],
    concerns: ['CloudToDeviceMethodRequest'],
  },
  {
    name: 'a method with a hidden unknown property',
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
    name: 'a method with unknown properties that are undefined',
    make: () => ({ methodName: 'a', unknown: undefined, payload: undefined }),
    accepted: [...OPEN, 'CloudToDeviceMethodRequest'],
    concerns: ['CloudToDeviceMethodRequest'],
  },
];

export const hiddenInputs: readonly AdversarialInput[] = [
  ...inPlaces(CORE_PLACES, values),
  ...properties,
];
