import { validateTwin, validateTwinPatch, validateTwinProperties } from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const tags = (section: unknown) => ({ tags: section });

/** A value inside so many objects, each under the key `a`. */
const inObjects = (levels: number, value: unknown): unknown =>
  levels === 0 ? value : { a: inObjects(levels - 1, value) };

function inArrays(levels: number, value: unknown): unknown {
  let nested = value;
  for (let level = 0; level < levels; level++) nested = [nested];
  return nested;
}

const path = (step: string | number, length: number) => [
  'tags',
  'a',
  ...new Array(length).fill(step),
];

rule('W1', 'a section holds any JSON value at any level', validateTwin, {
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

rule('W2', 'a key has at most 1024 bytes of UTF-8', validateTwin, {
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

rule('W2', 'a key holds no control character, space, dot or dollar', validateTwin, {
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

rule(
  'W3',
  '$version and $metadata stand directly under desired and reported',
  validateTwinProperties,
  {
    valid: ['desired', 'reported'].flatMap((name) => [
      { [name]: { $version: 0, $metadata: {} } },
      {
        [name]: {
          $version: 9_007_199_254_740_991,
          $metadata: { $any: { 'a.b': inObjects(30, 1) } },
        },
      },
      { [name]: { $version: null, $metadata: null } },
    ]),
    invalid: ['desired', 'reported'].flatMap((name): Invalid[] => [
      [{ [name]: { $version: -1 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $version: 0.5 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $version: 9_007_199_254_740_992 } }, [name, '$version'], 'twin-version'],
      [{ [name]: { $metadata: [] } }, [name, '$metadata'], 'twin-metadata'],
      [{ [name]: { $metadata: 'a' } }, [name, '$metadata'], 'twin-metadata'],
      [{ [name]: { $other: 1 } }, [name, '$other'], 'twin-key'],
      [{ [name]: { a: { $version: 1 } } }, [name, 'a', '$version'], 'twin-key'],
    ]),
  },
);

rule('W3', 'tags have no $version and no $metadata', validateTwin, {
  valid: [tags({ version: 1, metadata: {} })],
  invalid: [
    [tags({ $version: 1 }), ['tags', '$version'], 'twin-key'],
    [tags({ $metadata: {} }), ['tags', '$metadata'], 'twin-key'],
  ],
});

rule('W4', 'objects and arrays nest to level 10, and a scalar may stand inside', validateTwin, {
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

rule('W5', 'a string has at most 4096 bytes of UTF-8', validateTwin, {
  valid: LONG.flatMap((text) => [tags({ a: text }), tags({ a: [text] })]),
  invalid: LONG.flatMap((text) => [
    [tags({ a: `${text}a` }), ['tags', 'a'], 'twin-string-size'] as const,
    [tags({ a: [`${text}a`] }), ['tags', 'a', 0], 'twin-string-size'] as const,
  ]),
});

rule('W6', 'an integer lies from −2^52 to 2^52 − 1', validateTwin, {
  valid: [
    -4_503_599_627_370_496, 4_503_599_627_370_495, 4_503_599_627_370_495.5, -0, 1e21, -1e21, 1e300,
    5e-324,
  ].map((a) => tags({ a })),
  invalid: [
    ...[
      -4_503_599_627_370_497, 4_503_599_627_370_496, 999_999_999_999_999_900_000,
      -999_999_999_999_999_900_000,
    ].map((a) => [tags({ a }), ['tags', 'a'], 'twin-integer'] as const),
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(
      (a) => [tags({ a }), ['tags', 'a'], 'not-json'] as const,
    ),
  ],
});

/** A section whose size is exactly so much: keys of one letter each, and strings of at most 1000. */
function sized(size: number, fill = 'a'): Record<string, unknown> {
  const section: Record<string, unknown> = {};
  let left = size;
  for (let index = 0; left > 0; index++) {
    const length = Math.min(left - 1, 1000);
    section[String.fromCharCode(0x100 + index)] = fill.repeat(length);
    left -= length + 1;
  }
  return section;
}

/** What counts by the documented count: 1 for the key, then as said. */
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

rule('W7', 'tags have a size of at most 8192 by the documented count', validateTwin, {
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

rule('W7', 'desired and reported have a size of at most 32768 each', validateTwinProperties, {
  valid: [
    { desired: sized(32_768), reported: sized(32_768) },
    { desired: { ...sized(32_768), $version: 1, $metadata: sized(99_999) } },
  ],
  invalid: [
    [{ desired: sized(32_769) }, ['desired'], 'twin-size'],
    [{ reported: sized(32_769) }, ['reported'], 'twin-size'],
  ],
});

rule('W7', 'a patch has the same limits', validateTwinPatch, {
  valid: [{ etag: '*', tags: sized(8192), properties: { desired: sized(32_768) } }],
  invalid: [
    [{ etag: '*', tags: sized(8193) }, ['tags'], 'twin-size'],
    [{ etag: '*', properties: { desired: sized(32_769) } }, ['properties', 'desired'], 'twin-size'],
  ],
});
