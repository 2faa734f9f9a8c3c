// Values that break naive validators, above all where engines differ: stack depth, proxy traps, string length, number format.

function nested(depth, wrap) {
  let value = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function payload(value) {
  return { methodName: 'reboot', payload: value };
}

function tags(value) {
  return { etag: '*', tags: value };
}

function throwing() {
  throw new Error('a trap');
}

function cycle() {
  const value = {};
  value.self = value;
  return value;
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const TRAPS = { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing };

export const HOSTILE = [
  ['a symbol', () => Symbol('value')],
  ['a function', () => () => true],
  ['a bigint', () => 1n],
  ['cyclic tags', () => tags(cycle())],
  ['a cyclic payload', () => payload(cycle())],
  ['a payload of 65,536 arrays', () => payload(nested(65_535, (value) => [value]))],
  ['a payload of 100,000 arrays', () => payload(nested(100_000, (value) => [value]))],
  ['a payload of 100,000 objects', () => payload(nested(100_000, (a) => ({ a })))],
  ['tags of 100,000 objects', () => tags(nested(100_000, (a) => ({ a })))],
  ['tags of 10 levels', () => tags({ a: nested(9, (a) => ({ a })) })],
  ['tags of 11 levels', () => tags({ a: nested(10, (a) => ({ a })) })],
  [
    'a getter that throws',
    () => Object.defineProperty({}, 'type', { get: throwing, enumerable: true }),
  ],
  ['a proxy whose traps throw', () => new Proxy({}, TRAPS)],
  ['a proxy of an array whose traps throw', () => payload(new Proxy([], TRAPS))],
  ['a proxy without traps', () => new Proxy(payload(new Proxy({ a: [1] }, {})), {})],
  ['a revoked proxy', revoked],
  ['an array of 4,294,967,295 holes', () => payload(new Array(4_294_967_295))],
  ['a date', () => payload(new Date(0))],
  ['a map', () => payload(new Map([['a', 1]]))],
  ['bytes', () => payload(new Uint8Array(4))],
  ['an object without a prototype', () => Object.assign(Object.create(null), payload(null))],
  ['inherited properties', () => Object.create(payload(null))],
  ['an own __proto__', () => tags(JSON.parse('{ "__proto__": { "a.b": 1 } }'))],
  ['an own constructor', () => tags({ constructor: 1, hasOwnProperty: 2 })],
  ['a string object', () => payload(new String('a'))],
  ['NaN', () => payload(Number.NaN)],
  ['infinity', () => tags({ a: Number.POSITIVE_INFINITY })],
  ['negative zero', () => tags({ a: -0 })],
  ['2^52', () => tags({ a: 4503599627370496 })],
  ['2^52 - 1', () => tags({ a: 4503599627370495 })],
  ['-2^52', () => tags({ a: -4503599627370496 })],
  ['1e21', () => tags({ a: 1e21 })],
  ['the smallest fraction', () => tags({ a: 5e-324 })],
  ['a lone surrogate', () => payload('\ud800')],
  ['a key that is a lone surrogate', () => tags({ '\udfff': 1 })],
  ['4096 bytes of emoji', () => tags({ a: '😀'.repeat(1024) })],
  ['4097 bytes of emoji', () => tags({ a: `${'😀'.repeat(1024)}a` })],
  ['131,072 bytes of payload', () => payload('a'.repeat(131_070))],
  ['131,073 bytes of payload', () => payload('a'.repeat(131_071))],
  ['131,072 bytes of lone surrogates', () => payload('\ud800'.repeat(21_845))],
  ['131,072 bytes of fractions', () => payload(new Array(5_000).fill(0.1234567890123456))],
  ['10,000,000 characters', () => payload('a'.repeat(10_000_000))],
];
