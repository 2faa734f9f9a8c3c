import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADVICE_CODES } from '../../../src/advice/index.js';
import { fixtures, nearMisses } from '../../../src/fixtures/index.js';
import { ISSUE_CODES } from '../../../src/issues/codes.js';
import { applyEdits, checkText, type TextFix, type TextIssue } from '../../../src/text/index.js';
import { tryOrUndefined } from '../../../src/try-or-undefined.js';
import { type EntityName, entities } from '../../support/entities.js';
import { jsonMutationArbitrary } from '../../support/mutate.js';
import { FORMATS } from './formats.js';

const NOW = Date.UTC(2026, 2, 14);
const NAMES = entities.map(({ name }) => name);
const pathOf = ({ path }: { path: readonly unknown[] }) => JSON.stringify(path);

/** Returns the fixtures of an entity as JSON. */
function textsOf(entity: EntityName): string[] {
  return Object.values<() => unknown>(fixtures[entity]).map((create) => JSON.stringify(create()));
}

function findingsOf(text: string, entity: EntityName) {
  const { error, issues, warnings } = checkText(text, { entity, now: NOW });
  expect(error).toBeUndefined();
  return [...issues, ...warnings];
}

/** Expects that a fix keeps the text valid JSON in its format, repairs the finding and adds none at its place. */
function expectToFix(
  text: string,
  entity: EntityName,
  { code, path }: Pick<TextIssue, 'path'> & { code: string },
  { title, edits }: TextFix,
  format?: (value: unknown) => string,
): string {
  const fixed = applyEdits(text, edits);
  const note = `${title}\n${text.slice(0, 2000)}\n${fixed.slice(0, 2000)}`;
  expect(edits.length, note).toBeGreaterThan(0);
  edits.forEach(({ start, end }, index) => {
    expect(start, note).toBeGreaterThanOrEqual(edits[index - 1]?.end ?? 0);
    expect(end, note).toBeGreaterThanOrEqual(start);
  });
  const value = JSON.parse(fixed);
  // An empty object shows no format.
  if (format !== undefined && text.includes(':')) expect(fixed, note).toBe(format(value));
  const before = findingsOf(text, entity);
  const left = findingsOf(fixed, entity).filter((other) => pathOf(other) === pathOf({ path }));
  // Advice needs a valid request, so it can first appear when an issue is fixed.
  const isIssue = ISSUE_CODES.includes(code as never);
  const isOld = (found: { code: string }) =>
    // A number that is rounded has a new path if its property is renamed.
    (found.code === 'rounded-number' && before.some((other) => other.code === found.code)) ||
    (found.code !== code &&
      before.some((other) => other.code === found.code && pathOf(other) === pathOf({ path })));
  expect(
    left.filter(
      (found) => !isOld(found) && !(isIssue && ADVICE_CODES.includes(found.code as never)),
    ),
    note,
  ).toEqual([]);
  return fixed;
}

function expectAllFixes(value: unknown, entity: EntityName, format: (value: unknown) => string) {
  const text = format(value);
  let count = 0;
  for (const finding of findingsOf(text, entity)) {
    for (const fix of finding.fixes ?? []) {
      expectToFix(text, entity, finding as TextIssue, fix, format);
      count++;
    }
  }
  return count;
}

describe.each(FORMATS)('the fixes of near misses in the format %s', (_, format) => {
  test.each(NAMES)('repair a %s', (entity) => {
    for (const { value } of nearMisses[entity]) {
      const json = tryOrUndefined(() => JSON.stringify(value()));
      // Values that JSON cannot represent, and texts whose scan takes long.
      if (json === undefined || json.length > 20_000) continue;
      expectAllFixes(JSON.parse(json), entity, format);
    }
  });
});

/** Requests with mistakes that people make. */
const CHANGES: readonly [
  name: string,
  change: (name: string, value: unknown) => [string, unknown][],
][] = [
  ['upper case', (name, value) => [[name.toUpperCase(), value]]],
  ['a letter more', (name, value) => [[`${name}x`, value]]],
  ['null', (name) => [[name, null]]],
  ['a string of the value', (name, value) => [[name, String(value)]]],
  ['nothing', () => []],
  ['a dot', (name, value) => [[`a.${name}`, value]]],
  [
    'dots',
    (name, value) => [
      [`${name}.b.c`, value],
      ['a.b', { c: 1 }],
    ],
  ],
  [
    'a key to merge',
    (name, value) => [
      [`a.b.${name}`, value],
      ['a', { b: { d: [1, { e: 2 }] } }],
    ],
  ],
  [
    'another property',
    (name, value) => [
      [name, value],
      ['foo', [1, { a: 2 }]],
    ],
  ],
  [
    'desired',
    (name, value) => [
      [name, value],
      ['desired', { a: { b: 1 } }],
    ],
  ],
  [
    'reserved',
    (name, value) => [
      [name, value],
      ['$version', 1],
    ],
  ],
  ['a changed letter', (name, value) => [[name, typeof value === 'string' ? `${value}x` : value]]],
  [
    'lower case',
    (name, value) => [[name, typeof value === 'string' ? value.toLowerCase() : value]],
  ],
];

/** Returns the value with a change at one of its properties. */
function changeAt(
  value: unknown,
  index: { left: number },
  change: (typeof CHANGES)[number][1],
): unknown {
  if (Array.isArray(value)) return value.map((item) => changeAt(item, index, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, property]) => {
      if (index.left-- === 0) return change(name, property);
      return [[name, changeAt(property, index, change)]];
    }),
  );
}

const entityArbitrary = fc.constantFrom(...NAMES);
const formatArbitrary = fc.constantFrom(...FORMATS.map(([, format]) => format));

test('the fixes of fixtures with a common mistake keep the format and repair it', () => {
  fc.assert(
    fc.property(
      fc.oneof(entityArbitrary, fc.constantFrom<EntityName>('JobRequest', 'TwinPatch')),
      fc.nat(),
      fc.nat(40),
      fc.constantFrom(...CHANGES),
      formatArbitrary,
      (entity, seed, left, [, change], format) => {
        const small = textsOf(entity).filter((json) => json.length < 5000);
        fc.pre(small.length > 0);
        const value = JSON.parse(small[seed % small.length] as string);
        expectAllFixes(changeAt(value, { left }, change), entity, format);
      },
    ),
  );
});

test('the fixes of mutated fixtures keep the format and repair it', () => {
  fc.assert(
    fc.property(
      entityArbitrary,
      fc.nat(),
      jsonMutationArbitrary(),
      formatArbitrary,
      (entity, seed, mutate, format) => {
        const texts = textsOf(entity);
        const value = mutate(JSON.parse(texts[seed % texts.length] as string));
        const json = JSON.stringify(value);
        fc.pre(json.length < 20_000);
        expectAllFixes(value, entity, format);
      },
    ),
  );
});
