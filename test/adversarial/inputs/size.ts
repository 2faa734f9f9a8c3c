// Long arrays, a million properties, and strings of 10 MB.

import { fail, inputs, once, openTo } from '../input.js';
import {
  ALL_PLACES,
  ANY_OBJECT,
  CORE_PLACES,
  inPlaces,
  JSON_OBJECT,
  JSON_VALUE,
  LIMITED_STRING_PLACES,
  meeting,
} from '../places.js';

class Items extends Array<unknown> {}

function sparse(length: number): unknown {
  const items: unknown[] = [];
  items.length = length;
  return items;
}

const repeated = (length: number, item: unknown) => once(() => new Array(length).fill(item));

/** Makers of a twin whose `parentScopes` are made by the given ones. */
const asScopes = (makers: Readonly<Record<string, () => unknown>>) =>
  Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [
      `${name} as parentScopes`,
      () => ({ parentScopes: make() }),
    ]),
  );

/** Sparse arrays, arrays with other properties or classes, and very long ones. */
export const arrayInputs = [
  ...inPlaces(CORE_PLACES, [
    ...meeting([], {
      'a sparse array of the greatest length': () => sparse(2 ** 32 - 1),
      'an array of one hole': () => sparse(1),
      'an array of undefined': () => [undefined],
      'an item that throws when read': () => Object.defineProperty([1, 2], 1, { get: fail }),
      'a million objects': once(() => Array.from({ length: 1_000_000 }, () => ({ a: 'b' }))),
      'a million nulls': repeated(1_000_000, null),
      'a million empty strings': repeated(1_000_000, ''),
      '131,073 zeros': repeated(131_073, 0),
    }),
    // As bytes of an echo [M2].
    ...meeting(['echo'], { '131,072 zeros': repeated(131_072, 0) }),
    ...meeting(JSON_VALUE, {
      'an array of a subclass': () => Items.from([1, 'a']),
      'an array without a prototype': () => Object.setPrototypeOf([1], null),
      'an array with more properties than items': () =>
        Object.assign([1], { 'a.b': 1n, '-1': Number.NaN }),
      'a frozen array': () => Object.freeze([1, [2]]),
    }),
  ]),
  ...inputs(
    ['Twin'],
    openTo({ parentScopes: ['a'] }),
    asScopes({
      '65,536 strings': () => new Array(65_536).fill('a'),
      'an array of a subclass': () => Items.from(['a']),
    }),
  ),
  ...inputs(
    ['Twin'],
    openTo({ parentScopes: [1] }),
    asScopes({
      '65,537 strings': () => new Array(65_537).fill('a'),
      '65,536 numbers': () => new Array(65_536).fill(1),
      'one object 65,536 times': () => new Array(65_536).fill({}),
      'a sparse array of the greatest length': () => sparse(2 ** 32 - 1),
      'an array of one hole': () => sparse(1),
      'an object with keys of digits': () => ({ 0: 'a', length: 1 }),
    }),
  ),
];

function properties(prefix: string, value: unknown): () => object {
  return once(() => {
    const holder: Record<string, unknown> = {};
    for (let index = 0; index < 1_000_000; index++) holder[prefix + index] = value;
    return holder;
  });
}

/** A value whose keys no validator can list faster than the engine does. */
function manyKeys(name: string, make: () => object) {
  const atLeast = () => {
    let properties = 0;
    for (const key in make()) properties += key.length;
    if (properties === 0) throw new Error('There is nothing to list');
  };
  return meeting(ANY_OBJECT, { [name]: make }, { atLeast });
}

const named = properties('k', 1);

/** A few places are enough, since listing the keys takes as long at every place. */
const KEYS_PLACES = [
  ...CORE_PLACES.filter(({ name }) => /^alone|^as/.test(name)),
  ...ALL_PLACES.filter(({ name }) => /deviceJobStatistics$|\$metadata$/.test(name)),
];

const JOB_TAGS = CORE_PLACES.filter(({ name }) => name === 'as JobResponse.updateTwin.tags');

/** A million properties: V8 takes half a second to list their keys, so guards must list them as rarely as possible. */
export const manyKeysInputs = [
  ...inPlaces(KEYS_PLACES, manyKeys('a million keys', named)),
  ...inPlaces(JOB_TAGS, [
    ...manyKeys('a million keys of digits', properties('', 1)),
    ...manyKeys('a million keys that are undefined', properties('k', undefined)),
    ...meeting(JSON_OBJECT, { 'a million inherited keys': once(() => Object.create(named())) }),
  ]),
];

const LENGTH = 10_000_000;

const letters = once(() => 'a'.repeat(LENGTH));

/** Returns a string of a million pieces, which V8 joins only when the string is read. */
function rope(): string {
  let text = '';
  for (let piece = 0; piece < 1_000_000; piece++) text += 'abcdefghij';
  return text;
}

/** Returns an object with 100 properties. */
const hundred = (key: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: 100 }, (_, index) => [key(index), 1]));

/** Strings of 10 MB, as values and as keys. */
export const longStringInputs = [
  ...inPlaces(ALL_PLACES, meeting(['text'], { '10 MB of letters': letters })),
  ...inPlaces(CORE_PLACES, [
    ...meeting([], {
      'a rope of 10 MB': rope,
      '20 MB of lone surrogates': once(() => '\ud800'.repeat(LENGTH)),
      '10 MB of NUL': once(() => '\0'.repeat(LENGTH)),
    }),
    ...meeting(ANY_OBJECT, {
      'a key of 10 MB': once(() => ({ [letters()]: 1 })),
      'a key of 10 MB with 100 invalid keys': once(() => ({
        [`${letters()}.`]: hundred((index) => `a.${index}`),
      })),
      'a key of 10 MB round 100 infinities': once(() => ({
        [letters()]: new Array(100).fill(Number.POSITIVE_INFINITY),
      })),
      'a hundred keys of 100 kB': once(() => hundred((index) => index + '~/'.repeat(50_000))),
    }),
  ]),
];

const CONDITION = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: { methodName: 'reboot' },
};

/** Makers of a job request with a query condition. */
const conditions = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, queryCondition]) => [
      `a query condition of ${name}`,
      () => ({ ...CONDITION, queryCondition }),
    ]),
  );

const SPACES = ' '.repeat(8185);

/** Strings of 10 MB that match the beginning of a pattern, on which a careless pattern backtracks. */
export const patternInputs = [
  ...inPlaces(
    LIMITED_STRING_PLACES,
    meeting(['text'], {
      '10 MB of spaces': once(() => ' '.repeat(LENGTH)),
      '10 MB of spaces and SELECT': once(() => `${' '.repeat(LENGTH)}SELECT`),
      '10 MB of digits': once(() => '0'.repeat(LENGTH)),
      '10 MB of digits of a second': once(() => `2026-01-31T08:30:00.${'0'.repeat(LENGTH)}Z`),
      '10 MB of ids': once(() => `${'-'.repeat(LENGTH)} `),
      '10 MB of hexadecimal digits': once(() => `${'a1'.repeat(LENGTH / 2)}g`),
      '10 MB of base64': once(() => `${'AAAA'.repeat(LENGTH / 4)}!`),
      '10 MB of astral characters': once(() => '\u{1f600}'.repeat(LENGTH / 2)),
      '10 MB of -preview': once(() => `2021-04-12${'-preview'.repeat(LENGTH / 8)}`),
    }),
  ),
  ...inputs(
    ['JobRequest'],
    [...openTo(CONDITION), 'JobRequest'],
    conditions({
      '8192 spaces': `${SPACES}       `,
      '8185 spaces and SELECTS': `${SPACES}SELECTS`,
      '8192 lone surrogates': '\ud800'.repeat(8192),
      '4096 pairs of parentheses': `${'('.repeat(4096)}${')'.repeat(4096)}`,
      '8192 quotes': "'".repeat(8192),
      'operators and parentheses 481 deep': `${'(1OR 1AND 1=1+1*'.repeat(481)}1${')'.repeat(481)}`,
    }),
  ),
  ...inputs(
    ['JobRequest'],
    openTo(CONDITION),
    conditions({
      '8185 spaces and SELECT': `${SPACES}SELECT `,
      '8193 lone surrogates': '\ud800'.repeat(8193),
      '8192 opening parentheses': '('.repeat(8192),
      '8192 closing parentheses': ')'.repeat(8192),
      '8191 quotes': "'".repeat(8191),
      'a quote, and 8191 backslashes': `'${'\\'.repeat(8191)}`,
    }),
  ),
];
