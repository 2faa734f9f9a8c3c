import { expect, test } from 'vitest';
import { explainTwinSection } from '../../src/keywords/explain-twin-section.js';
import { fitsJsonSize } from '../../src/keywords/json-size.js';
import { explainMethodPayload } from '../../src/keywords/method-payload.js';
import { isTwinSection } from '../../src/keywords/twin-section.js';

/** The same object so often, with so many members that JSON leaves out, of which half are inherited. */
function holdersOf(times: number, leftOut: number): unknown[] {
  const members = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, undefined]));
  const holder = Object.assign(Object.create(members(leftOut / 2)), {
    ...Object.fromEntries(Object.keys(members(leftOut / 2)).map((key) => [`own${key}`, undefined])),
  });
  return new Array(times).fill(holder);
}

const LEGAL = holdersOf(128, 1024);
const ILLEGAL = [...LEGAL, ...holdersOf(1, 2)];

test('a section may have 131,072 members that JSON leaves out, and not one more', () => {
  expect(isTwinSection({ a: LEGAL }, 'tags')).toBe(true);
  expect(explainTwinSection({ a: LEGAL }, 'tags')).toEqual([]);
  expect(isTwinSection({ a: ILLEGAL }, 'tags')).toBe(false);
  expect(explainTwinSection({ a: ILLEGAL }, 'tags')).toMatchObject([{ code: 'not-json' }]);
});

test('so may a section that is near its size, which is walked twice', () => {
  const filler = { f: 'x'.repeat(4000), g: '\n'.repeat(4000) };
  expect(isTwinSection({ ...filler, a: LEGAL }, 'tags')).toBe(true);
  expect(isTwinSection({ ...filler, a: ILLEGAL }, 'tags')).toBe(false);
});

test('so may a payload', () => {
  expect(fitsJsonSize(LEGAL, 131_072)).toBe(true);
  expect(explainMethodPayload(LEGAL, 'request')).toEqual([]);
  expect(fitsJsonSize(ILLEGAL, 131_072)).toBe(false);
  expect(explainMethodPayload(ILLEGAL, 'request')).toMatchObject([{ code: 'not-json' }]);
});
