import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepts } from './agreement.js';
import { files } from './files.js';
import { sectionKinds } from './section-kinds.js';

const VALID: [string, unknown][] = [
  ['no properties', {}],
  ['each kind of value', { a: true, b: 0.5, c: 'string', d: null, e: { f: 1 }, g: [1, ['a'], {}] }],
  ['an empty key', { '': 1 }],
  ['a key of 1024 characters', { ['k'.repeat(1024)]: 1 }],
  ['a key of punctuation', { '~!"%&\'()*+,-/:;<=>?@[\\]^_`{|}': 1 }],
  ['a key beyond the control characters', { '\u00a0': 1 }],
  ['the key __proto__', JSON.parse('{"__proto__": 1}')],
  ['a string of 4096 characters', { a: 's'.repeat(4096) }],
  ['the smallest integer', { a: -4503599627370496 }],
  ['the largest integer', { a: 4503599627370495 }],
  ['a number that is written with an exponent', { a: 1e21, b: -1e21, c: 1.7e308 }],
  ['a small fraction', { a: 5e-324 }],
];

const INVALID: [string, unknown][] = [
  ['an array instead of the section', []],
  ['a string instead of the section', 'a'],
  ['a key with a dot', { 'a.b': 1 }],
  ['a key with a space', { 'a b': 1 }],
  ['a key with a dollar', { $a: 1 }],
  ['a key that ends with a line feed', { 'a\n': 1 }],
  ['the first control character', { '\u0000': 1 }],
  ['the last of the first control characters', { '\u001f': 1 }],
  ['delete', { '\u007f': 1 }],
  ['the last control character', { '\u009f': 1 }],
  ['an invalid key in a nested object', { a: { 'b.c': 1 } }],
  ['an invalid key inside an array', { a: [[{ 'b.c': 1 }]] }],
  ['a reserved property in a nested object', { a: { $version: 1 } }],
  ['a key of 1025 characters', { ['k'.repeat(1025)]: 1 }],
  ['a string of 4097 characters', { a: 's'.repeat(4097) }],
  ['an integer below the smallest', { a: -4503599627370497 }],
  ['an integer above the largest', { a: 4503599627370496 }],
  ['the largest integer that is written in digits', { a: 999999999999999900000 }],
];

describe.each(sectionKinds)('$kind', ({ entity, embed }) => {
  test.each(VALID)('the file accepts %s', (_what, section) => {
    expect(accepts(entity, embed(section))).toBe(true);
  });

  test.each(INVALID)('the file rejects %s', (_what, section) => {
    expect(accepts(entity, embed(section))).toBe(false);
  });
});

type Row = [what: string, section: unknown, kinds: string[]];

const IN_RESPONSES = ['tags', 'desired', 'reported'];
const PROPERTIES = ['desired', 'reported'];
const ALL = [...IN_RESPONSES, 'a patch of tags', 'a patch of desired'];

/** Sections that are valid for some kinds only. */
const ROWS: Row[] = [
  ['a key with a hash', { 'a#': 1 }, IN_RESPONSES],
  ['a key with a hash inside an array', { a: [{ 'b#': 1 }] }, IN_RESPONSES],
  ['null', { a: null }, ALL],
  ['null in an object', { a: { b: { c: null } } }, ALL],
  ['null in an array', { a: [1, null] }, IN_RESPONSES],
  ['null in an array in an array', { a: [[null]] }, IN_RESPONSES],
  ['null in an object in an array', { a: [{ b: null }] }, IN_RESPONSES],
  ['$version', { $version: 1 }, IN_RESPONSES],
  ['the smallest $version', { $version: 0 }, IN_RESPONSES],
  ['$version null', { $version: null }, IN_RESPONSES],
  ['a $version below 0', { $version: -1 }, ['tags']],
  ['a $version that is not an integer', { $version: 1.5 }, ['tags']],
  ['a $version that is a string', { $version: '1' }, ['tags']],
  ['$metadata', { $metadata: { $lastUpdated: '2020-01-06T21:44:00Z' } }, IN_RESPONSES],
  ['$metadata with any content', { $metadata: { 'a.b': [2 ** 60] } }, IN_RESPONSES],
  ['a $metadata that is null', { $metadata: null }, IN_RESPONSES],
  ['a $metadata that is an array', { $metadata: [] }, ['tags']],
  ['a $metadata that is a string', { $metadata: 'a' }, ['tags']],
  ['$etag', { $etag: '1' }, ['tags']],
  ['$etag with any content', { $etag: { 'a.b': [2 ** 60] } }, ['tags']],
  ['$etag in an object', { a: { $etag: '1' } }, []],
  ['an interface', { '$iotin:settings': { 'a.b': [2 ** 60] } }, PROPERTIES],
  ['an interface without a name', { '$iotin:': null }, PROPERTIES],
  ['an interface with a long name', { [`$iotin:${'a'.repeat(2000)}`]: 1 }, PROPERTIES],
  ['an interface in an object', { a: { '$iotin:settings': {} } }, []],
  ['a property that almost names an interface', { $iotin: {} }, []],
  ['another reserved property', { $other: 1 }, []],
];

describe.each(sectionKinds)('$kind', ({ kind, entity, embed }) => {
  test.each(ROWS)('the file accepts or rejects %s', (_what, section, kinds) => {
    expect(accepts(entity, embed(section))).toBe(kinds.includes(kind));
  });
});

/** A container of a value. */
type Layer = 'object' | 'array';

/** Returns the value inside the layers, the outermost first. */
function nest(layers: readonly Layer[], value: unknown): unknown {
  return layers.reduceRight(
    (inner, layer) => (layer === 'object' ? { property: inner } : [inner]),
    value,
  );
}

/** Generates layers of objects and arrays. */
function layers(count: number): fc.Arbitrary<Layer[]> {
  const layer = fc.constantFrom<Layer>('object', 'array');
  return fc.array(layer, { minLength: count, maxLength: count });
}

describe.each(sectionKinds)('$kind', ({ entity, embed }) => {
  test('the file accepts objects and arrays to level 10', () => {
    fc.assert(
      fc.property(layers(10), (path) => {
        expect(accepts(entity, embed({ top: nest(path, 1) }))).toBe(true);
      }),
    );
  });

  test('the file accepts an empty object or array at level 10', () => {
    for (const last of [{}, []]) {
      expect(accepts(entity, embed({ top: nest(Array(9).fill('object'), last) }))).toBe(true);
    }
  });

  test('the file rejects an object or array at level 11', () => {
    fc.assert(
      fc.property(layers(10), fc.constantFrom({}, [], { a: 1 }, [1]), (path, last) => {
        expect(accepts(entity, embed({ top: nest(path, last) }))).toBe(false);
      }),
    );
  });

  test('the file rejects a value that nests thousands of levels deep', () => {
    expect(accepts(entity, embed({ top: nest(Array(5000).fill('array'), 1) }))).toBe(false);
  });
});

test.each([
  ['Twin', 'TwinValue', 11],
  ['JobResponse', 'TwinValue', 11],
  ['TwinPatch', 'TwinPatchValue', 11],
  ['JobRequest', 'TwinPatchValue', 11],
  ['TwinPatch', 'TwinPatchItem', 10],
])('the file of %s defines each level of %s once', (entity, context, count) => {
  const names = Object.keys(files.get(entity)?.$defs ?? {});
  expect(names.filter((name) => name.startsWith(`${context}Level`))).toHaveLength(count);
});
