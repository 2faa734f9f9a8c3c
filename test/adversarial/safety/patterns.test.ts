import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { schemasById as schemas } from '../../../src/schemas/index.js';
import {
  checkPatterns,
  type FoundPattern,
  patternsInCode,
  patternsInSchema,
  readAll,
} from './patterns.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const inCode = readAll(`${ROOT}/src`, /\.ts$/).flatMap(([path, code]) =>
  patternsInCode(`src/${path}`, code),
);
const inSchemas = Object.entries(schemas).flatMap(([name, schema]) =>
  patternsInSchema(name, schema),
);
const inFiles = readAll(`${ROOT}/schemas`, /\.json$/).flatMap(([path, text]) =>
  patternsInSchema(`schemas/${path}`, JSON.parse(text)),
);

/** Returns each pattern once, with the places where it occurs. */
function group(patterns: FoundPattern[]): [pattern: string, places: string, found: FoundPattern][] {
  const places = new Map<string, Set<string>>();
  const found = new Map<string, FoundPattern>();
  for (const pattern of patterns) {
    const text = `/${pattern.source}/${pattern.flags}`;
    found.set(text, pattern);
    places.set(text, (places.get(text) ?? new Set()).add(pattern.where));
  }
  return [...found].map(([text, one]) => [text, [...(places.get(text) ?? [])].join(', '), one]);
}

const patterns = group([...inCode, ...inSchemas, ...inFiles]);
const verdicts = checkPatterns(patterns.map(([, , { source, flags }]) => [source, flags]));

test.each(patterns.map(([pattern, places], index) => [pattern, places, verdicts[index]]))(
  'no string makes %s slow, in %s',
  (_pattern, _places, verdict) => {
    expect(verdict).toBe('safe');
  },
);

describe('the patterns that are checked', () => {
  test('are at least as many as expected', () => {
    expect(inCode.length).toBeGreaterThanOrEqual(36);
    expect(inSchemas.length).toBeGreaterThanOrEqual(49);
    expect(inFiles.length).toBeGreaterThanOrEqual(40);
    expect(patterns.length).toBeGreaterThanOrEqual(32);
  });

  test.each([
    ['the characters of a device id', '{1,128}$', ['src/generated/checks.ts', 'DeviceId']],
    [
      'the characters of a job id',
      '{1,64}$',
      ['src/generated/explainers.ts', 'schemas/job-id.json'],
    ],
    ['the year of a timestamp', '(?!0000)', ['Timestamp', 'src/generated/checks.ts']],
    ['the keys of a section', '[^\\x00-\\x20', ['schemas/twin.json']],
    ['base64', '={0,2}$', ['src/keywords/method-payload.ts']],
    ['the characters that a report escapes', '\\p{Zl}', ['src/issues/printable.ts']],
  ])('include %s', (_what, part, places) => {
    const found = [...inCode, ...inSchemas, ...inFiles].filter(({ source }) =>
      source.includes(part),
    );
    expect(found.map(({ where }) => where)).toEqual(expect.arrayContaining(places));
  });

  test('patternsInCode and patternsInSchema find every form of a pattern', () => {
    const code =
      "/a/g.test(b); new RegExp('c', 'u'); RegExp(`d`); b.match('e'); b.match(f); b.match(/g/)";
    expect(patternsInCode('x.ts', code).map(({ source, flags }) => [source, flags])).toEqual([
      ['a', 'g'],
      ['c', 'u'],
      ['d', ''],
      ['e', ''],
      ['g', ''],
    ]);
    const schema = {
      properties: { pattern: { not: { pattern: 'h' } } },
      patternProperties: { i: {} },
    };
    expect(patternsInSchema('x', schema).map(({ source }) => source)).toEqual(['h', 'i']);
  });

  test('patternsInCode throws if a pattern is built from parts', () => {
    expect(() => patternsInCode('x.ts', 'new RegExp(`^` + a)')).toThrow(/makes a pattern of/);
  });
});

test.each([
  ['^(a+)+$', 'vulnerable: exponential'],
  ['^(?:a|a){1,128}$', 'vulnerable: exponential'],
  ['\\s+$', 'vulnerable: polynomial'],
  // The pattern of a query condition without its anchor.
  ['\\s*[Ss][Ee][Ll][Ee][Cc][Tt](?![A-Za-z0-9_])', 'vulnerable: polynomial'],
])('recheck reports that %s is %s', (source, verdict) => {
  expect(checkPatterns([[source, 'u']])).toEqual([verdict]);
});
