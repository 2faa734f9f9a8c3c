// What is put in the place of something else: values at limits, values of other types, and what JSON cannot carry.

const BOUNDS = [
  0,
  1,
  5,
  30,
  255,
  300,
  65_536,
  2 ** 31,
  2 ** 52,
  -(2 ** 52),
  2 ** 53,
  1e21,
  1e22,
  -1e21,
];

/** The numbers at the bounds of the rules, and on both sides of them. */
export const NUMBERS: readonly number[] = [
  ...BOUNDS.flatMap((bound) => [bound - 1, bound, bound + 1]),
  -0,
  0.5,
  -(2 ** 52) - 2,
  1.5e300,
];

/** Texts that a rule names, legal or not. */
export const WORDS: readonly string[] = [
  '',
  ' ',
  '*',
  '\u00a0\t',
  'unknown',
  'canceled',
  'connected',
  'scheduleDeviceMethod',
  'scheduleUpdateTwin',
  'scheduleTwinUpdate',
  'cloudToDeviceMethod',
  'select',
  ' SELECT * FROM devices',
  'selected = 1',
  'SELECT_1',
  '$edgeAgent',
  '2021-04-12-preview',
  '0001-01-01T00:00:00',
  '0000-12-31T00:00:00Z',
  '2024-02-29T23:59:59Z',
  '2100-02-29T00:00:00Z',
  '2026-12-31T23:59:60Z',
  '2026-01-31T24:00:00Z',
  '2026-01-31T08:30:00+23:59',
  '2026-01-31T08:30:00-24:00',
  '2026-01-31T08:30:00.123456789Z',
  '2026-01-31T08:30:00.1234567890Z',
  'AAAA',
];

/** Values of JSON that hold others, or none. */
export const HOLDERS: readonly unknown[] = [
  null,
  true,
  false,
  [],
  [null],
  [''],
  [[{ a: null }]],
  {},
  { a: null },
  { a: { 'b.c': 1 } },
];

/** What JSON cannot carry. */
export const NO_JSON: readonly unknown[] = [
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1n,
  Symbol('stranger'),
  Math.max,
  new Date(0),
  new Map([['a', 1]]),
  new Set([1]),
  Object('a'),
  Object(1),
  Object(true),
];

/** Names of members, known and unknown, legal as a key or not. */
export const NAMES: readonly string[] = [
  '',
  'extra',
  'a.b',
  'a b',
  'a#b',
  'a$b',
  '$version',
  '$metadata',
  '\u0080',
  '\u00a0',
  '__proto__',
  'constructor',
  'maxExecutionTimeSeconds',
  'desired',
  'reported',
  'tags',
  'toJSON',
];
