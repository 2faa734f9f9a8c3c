// Scalars of every kind, also those that JSON cannot represent.

import { type AdversarialInput, OPEN, openExcept } from '../input.js';
import {
  type AdversarialValue,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
  JSON_VALUE,
} from '../places.js';

const values: readonly AdversarialValue[] = [
  { name: 'NaN', make: () => Number.NaN, meets: [] },
  { name: 'Infinity', make: () => Number.POSITIVE_INFINITY, meets: [] },
  { name: '-Infinity', make: () => Number.NEGATIVE_INFINITY, meets: [] },
  { name: '1e400 in JSON text', make: () => JSON.parse('1e400'), meets: [] },
  { name: '-0', make: () => -0, meets: JSON_VALUE },
  { name: '5e-324', make: () => Number.MIN_VALUE, meets: JSON_VALUE },
  { name: '1.7976931348623157e308', make: () => Number.MAX_VALUE, meets: JSON_VALUE },
  { name: '2^53', make: () => 2 ** 53, meets: ['payload', 'echo'] },
  { name: 'a bigint', make: () => 1n, meets: [] },
  { name: 'a bigint of a million digits', make: () => 1n << 3_321_928n, meets: [] },
  { name: 'a symbol', make: () => Symbol('a'), meets: [] },
  { name: 'a well-known symbol', make: () => Symbol.iterator, meets: [] },
  { name: 'a function', make: () => () => 1, meets: [] },
  { name: 'a class', make: () => class A {}, meets: [] },
  { name: 'an async generator function', make: () => async function* () {}, meets: [] },
  { name: 'true', make: () => true, meets: JSON_VALUE },
  { name: 'an empty string', make: () => '', meets: JSON_VALUE },
  { name: 'a lone surrogate', make: () => '\ud800', meets: JSON_VALUE },
  { name: 'a lone surrogate as a key', make: () => ({ '\ud800': 1 }), meets: JSON_OBJECT },
  { name: 'reversed surrogates', make: () => '\udc00\ud800'.repeat(50), meets: JSON_VALUE },
  { name: 'a string of control characters', make: () => '\0\x1f\x7f\x9f', meets: JSON_VALUE },
];

/** Scalars as properties with a rule. */
const properties: readonly AdversarialInput[] = [
  {
    name: '-0 as counters',
    make: () => ({ deviceCount: -0, version: -0, maxExecutionTimeInSeconds: -0 }),
    accepted: OPEN,
    concerns: ['DeviceJobStatistics', 'Twin'],
  },
  {
    name: '1e400 as counters',
    make: () => JSON.parse('{"deviceCount": 1e400, "version": 1e400}'),
    accepted: openExcept('DeviceJobStatistics', 'Twin'),
    concerns: ['DeviceJobStatistics', 'Twin'],
  },
  {
    name: 'a boxed number as a timeout',
    make: () => ({ methodName: 'a', responseTimeoutInSeconds: Object(30) }),
    accepted: openExcept('CloudToDeviceMethod'),
    concerns: ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'],
  },
  {
    name: 'a bigint as a timeout',
    make: () => ({ methodName: 'a', connectTimeoutInSeconds: 10n }),
    accepted: openExcept('CloudToDeviceMethod'),
    concerns: ['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'],
  },
  {
    name: 'a boxed string as a type',
    make: () => ({ type: Object('scheduleUpdateTwin'), status: 'queued' }),
    accepted: openExcept('Twin'),
    concerns: ['JobResponse', 'JobRequest'],
  },
  {
    name: 'an array of one text as a type',
    make: () => ({ type: ['scheduleUpdateTwin'], status: ['queued'] }),
    accepted: openExcept('Twin'),
    concerns: ['JobResponse', 'JobRequest'],
  },
];

/** Values that are neither objects nor strings. */
const nothing: readonly AdversarialInput[] = [undefined, null].map((value) => ({
  name: `${value}, alone`,
  make: () => value,
  accepted: [],
  concerns: ['JobResponse', 'CloudToDeviceMethodRequest'],
}));

export const scalarInputs: readonly AdversarialInput[] = [
  ...inPlaces(CORE_PLACES, values),
  ...properties,
  ...nothing,
];
