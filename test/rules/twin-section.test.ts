import { validateTwin, validateTwinPatch } from '../../src/index.js';
import { nest } from '../support/nest.js';
import { rule } from '../support/rule.js';
import { sized } from './sized.js';

const tags = (section: unknown) => ({ tags: section });
const patch = (section: unknown) => ({ etag: '*', tags: section });

const inObjects = (levels: number, value: unknown) => nest(new Array(levels).fill('a'), value);
const inArrays = (levels: number, value: unknown) => nest(new Array(levels).fill(0), value);

const path = (step: string | number, length: number) => [
  'tags',
  'a',
  ...new Array(length).fill(step),
];

rule('W1', 'values must be JSON values at every level', validateTwin, {
  valid: [true, 0, -0.5, '', 'a', {}, [], null, [{}, [], null, 'a', { b: [1] }], undefined].map(
    (a) => tags({ a }),
  ),
  invalid: [
    [tags({ a: () => 1 }), ['tags', 'a'], 'not-json'],
    [tags({ a: [undefined] }), ['tags', 'a', 0], 'not-json'],
    [tags({ a: new Date(0) }), ['tags', 'a'], 'not-json'],
    [tags(new Map()), ['tags'], 'not-json'],
  ],
});

const wideKeys = (letter: string, bytes: number) => [
  tags({ [letter.repeat(1024 / bytes)]: 1 }),
  tags({ a: [{ [letter.repeat(1024 / bytes)]: 1 }] }),
];

rule('W2', 'keys must have at most 1024 bytes of UTF-8', validateTwin, {
  valid: [
    tags({ '': 1, A: 1, a: 1 }),
    ...wideKeys('a', 1),
    ...wideKeys('é', 2),
    tags({ [`${'\u20ac'.repeat(341)}a`]: 1 }),
    ...wideKeys('\u{1f600}', 4),
  ],
  invalid: [
    'a'.repeat(1025),
    `${'é'.repeat(512)}a`,
    `${'\u20ac'.repeat(341)}ab`,
    `${'\u{1f600}'.repeat(256)}a`,
  ].flatMap((key) => [
    [tags({ [key]: 1 }), ['tags', key], 'twin-key-size'] as const,
    [tags({ a: [{ [key]: 1 }] }), ['tags', 'a', 0, key], 'twin-key-size'] as const,
  ]),
});

rule('W2', 'keys must not contain control characters, spaces, "." or "$"', validateTwin, {
  valid: ['#', '!', '-', '/', '~', '\u00a0', '\u2003', 'é', '\ud800', '__proto__'].map((key) =>
    tags(JSON.parse(`{${JSON.stringify(key)}: 1}`)),
  ),
  invalid: ['\0', '\u001f', ' ', '\u007f', '\u0080', '\u009f', '.', '$', 'a.b', 'a$', 'a '].flatMap(
    (key) => [
      [tags({ [key]: 1 }), ['tags', key], 'twin-key'] as const,
      [tags({ a: [[{ [key]: 1 }]] }), ['tags', 'a', 0, 0, key], 'twin-key'] as const,
    ],
  ),
});

const RESERVED = ['$version', '$metadata', '$etag'];

rule('W3', 'tags may have $version, $metadata and $etag, with any value', validateTwin, {
  valid: [
    ...RESERVED.flatMap((key) =>
      [1, '1', -1.5, 1e20, null, {}, [], { 'a.b': inObjects(30, 1) }].map((value) =>
        tags({ [key]: value }),
      ),
    ),
    tags({ $version: 1, $metadata: sized(99_999), $etag: 'a'.repeat(99_999), ...sized(8192) }),
    // The upper bound of the size is above the limit before the reserved properties are reached.
    tags({ a: new Array(3).fill('\n'.repeat(4096)), $version: 1 }),
  ],
  invalid: [
    ...['$iotin:settings', '$other', '$Version', '$etags', '$'].map(
      (key) => [tags({ [key]: 1 }), ['tags', key], 'twin-key'] as const,
    ),
    ...RESERVED.flatMap((key) => [
      [tags({ a: { [key]: 1 } }), ['tags', 'a', key], 'twin-key'] as const,
      [tags({ a: [{ [key]: 1 }] }), ['tags', 'a', 0, key], 'twin-key'] as const,
    ]),
    [tags({ $version: 1, ...sized(8193) }), ['tags'], 'twin-size'],
  ],
});

rule('W4', 'objects and arrays may nest to level 10, and contain scalars there', validateTwin, {
  valid: [
    inObjects(11, 'a'),
    inObjects(10, {}),
    inObjects(10, []),
    inObjects(1, inArrays(10, 1)),
  ].map(tags),
  invalid: [
    [tags(inObjects(11, {})), path('a', 10), 'twin-depth'],
    [tags(inObjects(11, [])), path('a', 10), 'twin-depth'],
    [tags(inObjects(1, inArrays(10, {}))), path(0, 10), 'twin-depth'],
    [tags(inObjects(1, inArrays(10, []))), path(0, 10), 'twin-depth'],
  ],
});

const LONG = [
  'a'.repeat(4096),
  'é'.repeat(2048),
  `${'\u20ac'.repeat(1365)}a`,
  '\u{1f600}'.repeat(1024),
];

rule('W5', 'strings must have at most 4096 bytes of UTF-8', validateTwin, {
  valid: LONG.flatMap((value) => [tags({ a: value }), tags({ a: [value] })]),
  invalid: LONG.flatMap((value) => [
    [tags({ a: `${value}a` }), ['tags', 'a'], 'twin-string-size'] as const,
    [tags({ a: [`${value}a`] }), ['tags', 'a', 0], 'twin-string-size'] as const,
  ]),
});

const NUMBERS = [
  -4_503_599_627_370_496, 4_503_599_627_370_495, 4_503_599_627_370_495.5, -0, 1e21, -1e21, 1e300,
  5e-324,
];

/** Integers in a request. A response may have written them as 1E+20. */
const LARGE_INTEGERS = [
  -4_503_599_627_370_497, 4_503_599_627_370_496, 999_999_999_999_999_900_000,
  -999_999_999_999_999_900_000,
];

rule('W6', 'integers in a request must be from −2^52 to 2^52 − 1', validateTwinPatch, {
  valid: NUMBERS.flatMap((a) => [patch({ a }), patch({ a: [a] })]),
  invalid: LARGE_INTEGERS.flatMap((a) => [
    [patch({ a }), ['tags', 'a'], 'twin-integer'] as const,
    [patch({ a: [a] }), ['tags', 'a', 0], 'twin-integer'] as const,
  ]),
});

rule('W6', 'numbers in a response must be finite', validateTwin, {
  valid: [...NUMBERS, ...LARGE_INTEGERS].flatMap((a) => [tags({ a }), tags({ a: [a] })]),
  invalid: [
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(
      (a) => [tags({ a }), ['tags', 'a'], 'not-json'] as const,
    ),
  ],
});

/** Values and their documented size, without the key. */
const COUNTED: [value: unknown, size: number][] = [
  [0.5, 8],
  [true, 4],
  [null, 0],
  ['\u{1f600}é', 2],
  ['\n\u0000\u007f\u009f\t', 0],
  [[1, [true, null], 'ab'], 14],
  [{ key: { k: 'v' } }, 5],
  [new Array(20_000).fill(null), 0],
];

rule('W7', 'tags must have a documented size of at most 8192', validateTwin, {
  valid: [
    tags(sized(8192)),
    tags(sized(8192, '\u20ac')),
    ...COUNTED.map(([value, size]) => tags({ ...sized(8192 - 1 - size), '!': value })),
  ],
  invalid: [
    [tags(sized(8193)), ['tags'], 'twin-size'],
    ...COUNTED.map(
      ([value, size]) =>
        [tags({ ...sized(8193 - 1 - size), '!': value }), ['tags'], 'twin-size'] as const,
    ),
  ],
});
