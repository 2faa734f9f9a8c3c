import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twinPatchArbitrary, twinPropertiesArbitrary } from '../../src/arbitraries/index.js';
import {
  isTwin,
  isTwinProperties,
  measureTwinSection,
  type TwinObject,
  type TwinSectionMeasures,
  validateTwin,
} from '../../src/index.js';
import { documentedSize } from '../support/twin-count.js';

test('each rule has its count, its limit, its share and its place', () => {
  const tags = { site: { city: 'Lyon', étage: 3 }, open: true, rooms: ['a', { n: null }, 'bcd'] };
  expect(measureTwinSection(tags, 'tags')).toEqual({
    depth: { value: 2, limit: 10, share: 0.2, path: ['rooms', 1] },
    size: { value: 43, limit: 8192, share: 43 / 8192, path: [] },
    longestKey: { value: 6, limit: 1024, share: 6 / 1024, path: ['site', 'étage'] },
    longestString: { value: 4, limit: 4096, share: 4 / 4096, path: ['site', 'city'] },
    jsonBytes: Buffer.byteLength(JSON.stringify(tags)),
  });
});

test('an empty section measures nothing, at the section itself', () => {
  const nothing = (limit: number) => ({ value: 0, limit, share: 0, path: [] });
  expect(measureTwinSection({}, 'reported')).toEqual({
    depth: nothing(10),
    size: nothing(32_768),
    longestKey: nothing(1024),
    longestString: nothing(4096),
    jsonBytes: 2,
  });
});

test('of two that are equally long the first is told', () => {
  const { longestKey, longestString, depth } = measureTwinSection({ a: 'x', b: 'y' }, 'tags');
  expect([longestKey.path, longestString.path, depth.path]).toEqual([['a'], ['a'], []]);
  expect(measureTwinSection({ a: {}, b: [] }, 'tags').depth.path).toEqual(['a']);
});

test('$version and $metadata are left out directly under properties, and nowhere else', () => {
  const system = { $version: 7, $metadata: { $lastUpdated: '2026-01-31T08:30:00Z', deep: [[[]]] } };
  const plain = { a: [1, 'x'] };
  for (const kind of ['desired', 'reported'] as const) {
    expect(measureTwinSection({ ...system, ...plain } as TwinObject, kind)).toEqual(
      measureTwinSection(plain, kind),
    );
    expect(measureTwinSection({ a: { $version: 7 } }, kind).size.value).toBe(17);
  }
  expect(measureTwinSection({ $version: 7 }, 'tags').size.value).toBe(16);
});

test('members that JSON leaves out are left out', () => {
  const section = Object.create({ inherited: 'x'.repeat(99) });
  Object.assign(section, { a: 1, gone: undefined });
  Object.defineProperty(section, 'hidden', { value: 'y'.repeat(99), enumerable: false });
  expect(measureTwinSection(section, 'tags')).toEqual(measureTwinSection({ a: 1 }, 'tags'));
});

/** The same counts by other means: the whole text, all paths. */
function plainly(section: object): Omit<TwinSectionMeasures, 'size'> & { size: number } {
  const found = { depth: [0, []], key: [0, []], string: [0, []] } as Record<
    'depth' | 'key' | 'string',
    [number, (string | number)[]]
  >;
  const see = (what: keyof typeof found, value: number, path: (string | number)[]) => {
    if (value > found[what][0]) found[what] = [value, path];
  };
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const visit = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string') see('string', bytes(value), path);
    if (typeof value !== 'object' || value === null) return;
    see('depth', path.length, path);
    for (const [key, member] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (typeof step === 'string') see('key', bytes(step), [...path, step]);
      visit(member, [...path, step]);
    }
  };
  visit(section, []);
  const measure = ([value, path]: [number, (string | number)[]], limit: number) => ({
    value,
    limit,
    share: value / limit,
    path,
  });
  return {
    depth: measure(found.depth, 10),
    size: documentedSize(section),
    longestKey: measure(found.key, 1024),
    longestString: measure(found.string, 4096),
    jsonBytes: bytes(JSON.stringify(section)),
  };
}

/** Sections of all kinds, of which the limits are often reached exactly. */
const sectionArbitrary = fc
  .oneof(
    twinPatchArbitrary().map(({ tags }) => tags),
    twinPropertiesArbitrary().map(({ reported }) => reported),
  )
  .map((section) => ({ ...section }) as TwinObject);

function withoutSystem({ $version, $metadata, ...rest }: TwinObject): TwinObject {
  return rest;
}

test('the counts are those of JSON.stringify, TextEncoder and the words of the rules', () => {
  fc.assert(
    fc.property(sectionArbitrary, (section) => {
      const { size, ...others } = plainly(withoutSystem(section));
      const measures = measureTwinSection(section, 'reported');
      expect(measures).toEqual({
        ...others,
        size: { value: size, limit: 32_768, share: size / 32_768, path: [] },
      });
    }),
  );
});

function greatestShare({ depth, size, longestKey, longestString }: TwinSectionMeasures): number {
  return Math.max(depth.share, size.share, longestKey.share, longestString.share);
}

/** Puts what may pass one of the limits, or just reach it, into a section. */
const excessArbitrary = fc.oneof(
  fc.integer({ min: 8, max: 12 }).map((levels) => nested(levels)),
  fc.integer({ min: 1022, max: 1026 }).map((length) => ({ ['k'.repeat(length)]: 1 })),
  fc.integer({ min: 340, max: 343 }).map((length) => ({ ['€'.repeat(length)]: 1 })),
  fc.integer({ min: 4094, max: 4098 }).map((length) => ({ k: 's'.repeat(length) })),
  fc.integer({ min: 1364, max: 1367 }).map((length) => ({ k: '€'.repeat(length) })),
  fc
    .integer({ min: 0, max: 4096 })
    .map((length) => ({ k: 's'.repeat(4096), l: 's'.repeat(length) })),
  fc.constant({}),
);

function nested(levels: number): TwinObject {
  let section: TwinObject = {};
  for (let level = 1; level < levels; level++) section = { n: section };
  return { n: section };
}

test('no share is above 1 where a guard accepts the section, and one is where it refuses', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(sectionArbitrary, excessArbitrary, (section, excess) => {
      const properties = { ...section, ...excess };
      const isAccepted = isTwinProperties({ desired: properties });
      expect(greatestShare(measureTwinSection(properties, 'desired')) <= 1).toBe(isAccepted);
      const tags = withoutSystem(properties);
      expect(greatestShare(measureTwinSection(tags, 'tags')) <= 1).toBe(isTwin({ tags }));
      seen[isAccepted ? 'accepted' : 'refused']++;
    }),
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(0);
});

describe('at each limit a share is 1, and one more is above it', () => {
  const text = (length: number) => 's'.repeat(length);
  test.each([
    ['depth', nested(10), nested(11), 'twin-depth'],
    ['size', { a: text(4095), b: text(4095) }, { a: text(4095), b: text(4096) }, 'twin-size'],
    ['longestKey', { [text(1024)]: 1 }, { [text(1025)]: 1 }, 'twin-key-size'],
    ['longestString', { a: text(4096) }, { a: text(4097) }, 'twin-string-size'],
  ] as const)('%s', (name, legal, illegal, code) => {
    expect(measureTwinSection(legal, 'tags')[name].share).toBe(1);
    expect(isTwin({ tags: legal })).toBe(true);
    const { share, path } = measureTwinSection(illegal, 'tags')[name];
    expect(share).toBeGreaterThan(1);
    // What is named is where the guard finds fault.
    expect(validateTwin({ tags: illegal })).toMatchObject({
      issues: [{ code, path: ['tags', ...path] }],
    });
  });
});
