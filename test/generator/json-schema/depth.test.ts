import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { files } from './files.js';
import { holders, type Layer, nest } from './sections.js';
import { accepts } from './validators.js';

/** So many layers, objects and arrays at random. */
function layers(count: number): fc.Arbitrary<Layer[]> {
  const layer = fc.constantFrom<Layer>('object', 'array');
  return fc.array(layer, { minLength: count, maxLength: count });
}

describe.each(holders)('$kind', ({ entity, hold }) => {
  test('may nest objects and arrays to level 10, with a scalar in the last', () => {
    fc.assert(
      fc.property(layers(10), (path) => {
        expect(accepts(entity, hold({ top: nest(path, 1) }))).toBe(true);
      }),
    );
  });

  test('may have an empty object or array at level 10', () => {
    for (const last of [{}, []]) {
      expect(accepts(entity, hold({ top: nest(Array(9).fill('object'), last) }))).toBe(true);
    }
  });

  test('may not have an object or array at level 11', () => {
    fc.assert(
      fc.property(layers(10), fc.constantFrom({}, [], { a: 1 }, [1]), (path, last) => {
        expect(accepts(entity, hold({ top: nest(path, last) }))).toBe(false);
      }),
    );
  });

  test('ends at once where a value nests far deeper', () => {
    expect(accepts(entity, hold({ top: nest(Array(5000).fill('array'), 1) }))).toBe(false);
  });
});

test.each([
  ['Twin', 'TwinValue', 11],
  ['JobResponse', 'TwinValue', 11],
  ['TwinPatch', 'TwinPatchValue', 11],
  ['JobRequest', 'TwinPatchValue', 11],
  ['TwinPatch', 'TwinPatchItem', 10],
])('the file of %s has each level of %s once', (entity, place, count) => {
  const names = Object.keys(files.get(entity)?.$defs ?? {});
  expect(names.filter((name) => name.startsWith(`${place}Level`))).toHaveLength(count);
});
