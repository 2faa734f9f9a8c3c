// Scalars of every kind, objects that are not plain, hidden properties, prototypes and `toJSON` methods.

import { runInNewContext } from 'node:vm';
import { fail, inputs, once, openTo, wrap } from '../input.js';
import { ANY_OBJECT, CORE_PLACES, inPlaces, JSON_OBJECT, JSON_VALUE, meeting } from '../places.js';

const ROOTS = ['JobResponse', 'CloudToDeviceMethodRequest'] as const;

/** Lists values that no request type accepts, and that response types accept by their properties. */
function open(
  concerns: Parameters<typeof inputs>[0],
  makers: Readonly<Record<string, () => object>>,
) {
  return Object.entries(makers).flatMap(([name, make]) =>
    inputs(concerns, openTo(make()), { [name]: make }),
  );
}

/** Scalars, also those that JSON cannot represent. */
export const scalarInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting([], {
      NaN: () => Number.NaN,
      Infinity: () => Number.POSITIVE_INFINITY,
      '-Infinity': () => Number.NEGATIVE_INFINITY,
      '1e400 in JSON text': () => JSON.parse('1e400'),
      'a bigint': () => 1n,
      'a bigint of a million digits': () => 1n << 3_321_928n,
      'a symbol': () => Symbol('a'),
      'a well-known symbol': () => Symbol.iterator,
      'a function': () => () => 1,
      'a class': () => class A {},
      'an async generator function': () => async function* () {},
    }),
    ...meeting(['value', 'payload', 'echo'], { '2^53': () => 2 ** 53 }),
    ...meeting(JSON_VALUE, {
      '-0': () => -0,
      '5e-324': () => Number.MIN_VALUE,
      '1.7976931348623157e308': () => Number.MAX_VALUE,
      true: () => true,
      'an empty string': () => '',
      'a lone surrogate': () => '\ud800',
      'reversed surrogates': () => '\udc00\ud800'.repeat(50),
      'a string of control characters': () => '\0\x1f\x7f\x9f',
    }),
    ...meeting(JSON_OBJECT, { 'a lone surrogate as a key': () => ({ '\ud800': 1 }) }),
  ]),
  ...open(['DeviceJobStatistics', 'Twin'], {
    '-0 as counters': () => ({ deviceCount: -0, version: -0, maxExecutionTimeInSeconds: -0 }),
    '1e400 as counters': () => JSON.parse('{"deviceCount": 1e400, "version": 1e400}'),
  }),
  ...open(['CloudToDeviceMethod', 'CloudToDeviceMethodRequest'], {
    'a boxed number as a timeout': () => ({
      methodName: 'a',
      responseTimeoutInSeconds: Object(30),
    }),
    'a bigint as a timeout': () => ({ methodName: 'a', connectTimeoutInSeconds: 10n }),
  }),
  ...open(['JobResponse', 'JobRequest'], {
    'a boxed string as a type': () => ({ type: Object('scheduleUpdateTwin'), status: 'queued' }),
    'an array of one string as a type': () => ({
      type: ['scheduleUpdateTwin'],
      status: ['queued'],
    }),
  }),
  ...inputs(ROOTS, [], { 'undefined, alone': () => undefined, 'null, alone': () => null }),
];

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

/** Objects that are not plain. JSON.stringify writes the own properties of an instance, unless it has a `toJSON`. */
export const objectInputs = inPlaces(CORE_PLACES, [
  ...meeting(ANY_OBJECT, {
    'a Date': () => new Date(0),
    'a Date that is invalid': () => new Date(Number.NaN),
    'a Map': () => new Map([['a', 1]]),
    'a Set': () => new Set([1]),
    'a WeakMap': () => new WeakMap(),
    'a WeakRef': () => new WeakRef({}),
    'an Error': () => new Error('a', { cause: 1n }),
    'a RegExp': () => /a/,
    'a Promise': () => Promise.resolve(1),
    'a generator': () => generator(),
    'a URL': () => new URL('https://example.com'),
    'a typed array of 1 MB': once(() => new Uint8Array(1_000_000)),
    'a Buffer': () => Buffer.from('abc'),
    'an ArrayBuffer': () => new ArrayBuffer(8),
    'a DataView': () => new DataView(new ArrayBuffer(8)),
    'a boxed number': () => Object(1),
    'a boxed string': () => Object('abc'),
    'a boxed boolean': () => Object(false),
    'a boxed bigint': () => Object(1n),
    'a boxed symbol': () => Object(Symbol('a')),
    'a Date of another realm': () => runInNewContext('new Date(0)'),
  }),
  ...meeting(JSON_OBJECT, {
    'an instance of a class': () => new Point(),
    'a frozen object': () => Object.freeze({ a: 1 }),
    'an object of another realm': () => runInNewContext('({ a: 1 })'),
    'the arguments of a call': () => withArguments(1, 'a'),
    'the object Math': () => Math,
    'an object with keys of digits': () => ({ 0: 1, 1: 2, length: 2 }),
  }),
  ...meeting(JSON_VALUE, { 'an array of another realm': () => runInNewContext('[1]') }),
]);

const REQUEST = ['CloudToDeviceMethodRequest'] as const;

/** Properties that JSON.stringify ignores: symbols, and properties that are not enumerable. */
export const hiddenInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting(JSON_OBJECT, {
      'a bigint under a symbol': () => ({ [Symbol('a')]: 1n, a: 1 }),
      'a hidden property that is not valid': () =>
        Object.defineProperty({ a: 1 }, 'a.b', { value: 1n }),
      'a hidden property that throws': () => Object.defineProperty({ a: 1 }, 'b', { get: fail }),
      'properties that are undefined': () => ({ a: undefined, 'a.b': undefined }),
    }),
    ...meeting(JSON_VALUE, {
      'an array whose item is hidden': () => Object.defineProperty([1], 0, { enumerable: false }),
    }),
  ]),
  ...inputs(REQUEST, [...openTo({ methodName: 'a' }), ...REQUEST], {
    'a method with properties under symbols': () => ({
      methodName: 'a',
      [Symbol('methodName')]: 1n,
    }),
    'a method with a hidden unknown property': () =>
      Object.defineProperty({ methodName: 'a' }, 'unknown', { value: 1 }),
    'a method with unknown properties that are undefined': () => ({
      methodName: 'a',
      unknown: undefined,
      payload: undefined,
    }),
  }),
  ...inputs(REQUEST, openTo({ methodName: 'a', connectTimeoutInSeconds: 100 }), {
    'a method whose name is hidden': () => Object.defineProperty({}, 'methodName', { value: 'a' }),
    'a method whose response timeout, which its connect timeout needs, is hidden': () => {
      const method = { methodName: 'a', connectTimeoutInSeconds: 100 };
      return Object.defineProperty(method, 'responseTimeoutInSeconds', { value: 200 });
    },
  }),
];

/** Properties of the prototype, which count in responses, but not in requests. */
function inherited(properties: object) {
  const name = `inherited ${Object.keys(properties).join(' and ')}`;
  return inputs(ROOTS, openTo(properties), { [name]: () => Object.create(properties) });
}

/** Inherited properties, unusual prototypes, and own properties named like inherited ones. */
export const prototypeInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting(JSON_OBJECT, {
      'no prototype': () => Object.assign(Object.create(null), { a: 1 }),
      'neither prototype nor properties': () => Object.create(null),
      'an inherited property that is not valid': () => Object.create({ 'a.b': Number.NaN }),
      'a chain of 32 prototypes': once(() =>
        wrap(31, (prototype) => Object.create(prototype as object), {}),
      ),
      'an array as prototype': () => Object.assign(Object.create([1]), { a: 1 }),
      'an own __proto__': () => JSON.parse('{"__proto__": {"deviceId": 1, "toJSON": 1}}'),
      'own constructor and hasOwnProperty': () =>
        JSON.parse('{"constructor": {"prototype": 1}, "hasOwnProperty": 2}'),
      'own toString and valueOf': () => JSON.parse('{"toString": null, "valueOf": null}'),
      'a tag that says Array': () => ({ [Symbol.toStringTag]: 'Array', a: 1 }),
    }),
    // Undecided: an entity alone may have any number of prototypes, an object inside one at most 32.
    ...meeting(
      [],
      {
        'a chain of 10,000 prototypes': once(() =>
          wrap(10_000, (prototype) => Object.create(prototype as object), {}),
        ),
      },
      { isUndecided: true },
    ),
    ...meeting(['object'], {
      'a prototype that throws when read': () => Object.create(new Proxy({}, { get: fail })),
    }),
    ...meeting(ANY_OBJECT, {
      'the prototype of Date': () => Object.create(Date.prototype),
      'a tag that throws': () => Object.create({}, { [Symbol.toStringTag]: { get: fail } }),
    }),
  ]),
  ...inherited({ methodName: 'a' }),
  ...inherited({ etag: '*', tags: {} }),
  ...inherited({ id: 'a', 'api-version': '2021-04-12' }),
  ...inherited({ type: 'export', status: 'queued' }),
  ...inherited({ deviceId: 1 }),
];

class WithToJson {
  a = 1;
  toJSON(): unknown {
    return { 'a.b': 1n };
  }
}

const toJSON = () => 'other';

/** Otherwise valid requests. */
const REQUESTS = [
  { methodName: 'a' },
  { etag: '*', tags: {} },
  { id: 'a', 'api-version': '2021-04-12' },
  { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: { etag: '*', tags: {} } },
];

/** `toJSON` methods, which make JSON.stringify write another value than the guard validated. */
export const toJsonInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting(ANY_OBJECT, {
      'an own toJSON': () => ({ a: 1, toJSON }),
      'a toJSON of a class': () => new WithToJson(),
      'an inherited toJSON': () => Object.create({ toJSON }),
      'a toJSON of an object without prototype': () =>
        Object.assign(Object.create(null), { toJSON }),
      'a toJSON that throws when read': () =>
        Object.create(Object.defineProperty({}, 'toJSON', { get: fail })),
    }),
    ...meeting(JSON_OBJECT, { 'a toJSON that is not a function': () => ({ toJSON: 1 }) }),
    // Guards do not look for these, as docs/limits-and-interpretations.md says.
    ...meeting(JSON_VALUE, { 'a toJSON of an array': () => Object.assign([1], { toJSON }) }),
    ...meeting(JSON_OBJECT, {
      'a hidden toJSON': () => Object.defineProperty({ a: 1 }, 'toJSON', { value: toJSON }),
    }),
  ]),
  ...REQUESTS.flatMap((request) =>
    inputs(
      ['CloudToDeviceMethodRequest', 'JobRequest', 'TwinPatch', 'CancelJobParameters'],
      openTo(request),
      {
        [`a toJSON of a class with ${Object.keys(request).join(' and ')}`]: () =>
          Object.assign(new WithToJson(), { a: undefined }, request),
      },
    ),
  ),
];
