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
import { documentedSize } from '../properties/oracle/twin-section.js';
import { runs } from '../support/runs.js';

test('measureTwinSection returns value, limit, share and path per rule', () => {
  const tags = { site: { city: 'Lyon', étage: 3 }, open: true, rooms: ['a', { n: null }, 'bcd'] };
  expect(measureTwinSection(tags, 'tags')).toEqual({
    depth: { value: 2, limit: 10, share: 0.2, path: ['rooms', 1] },
    size: { value: 43, limit: 8192, share: 43 / 8192, path: [] },
    longestKey: { value: 6, limit: 1024, share: 6 / 1024, path: ['site', 'étage'] },
    longestString: { value: 4, limit: 4096, share: 4 / 4096, path: ['site', 'city'] },
    jsonBytes: Buffer.byteLength(JSON.stringify(tags)),
  });
});

test('measureTwinSection returns 0 for an empty section', () => {
  const nothing = (limit: number) => ({ value: 0, limit, share: 0, path: [] });
  expect(measureTwinSection({}, 'reported')).toEqual({
    depth: nothing(10),
    size: nothing(32_768),
    longestKey: nothing(1024),
    longestString: nothing(4096),
    jsonBytes: 2,
  });
});

test('measureTwinSection returns the path of the first of equal maxima', () => {
  const { longestKey, longestString, depth } = measureTwinSection({ a: 'x', b: 'y' }, 'tags');
  expect([longestKey.path, longestString.path, depth.path]).toEqual([['a'], ['a'], []]);
  expect(measureTwinSection({ a: {}, b: [] }, 'tags').depth.path).toEqual(['a']);
});

test('measureTwinSection skips the reserved properties only at the top of a section', () => {
  const shared = { $version: 7, $metadata: { $lastUpdated: '2026-01-31T08:30:00Z', deep: [[[]]] } };
  const properties = { ...shared, '$iotin:settings': { fanSpeed: { value: 3 } } };
  const tags = { ...shared, $etag: 'AAAAAAAAAAI=' };
  const plain = { a: [1, 'x'] };
  for (const kind of ['desired', 'reported'] as const) {
    expect(measureTwinSection({ ...properties, ...plain } as TwinObject, kind)).toEqual(
      measureTwinSection(plain, kind),
    );
    expect(measureTwinSection({ a: { $version: 7 } }, kind).size.value).toBe(17);
    expect(measureTwinSection({ a: { '$iotin:a': 7 } }, kind).size.value).toBe(17);
    expect(measureTwinSection({ $etag: 7 }, kind).size.value).toBe(13);
  }
  expect(measureTwinSection({ ...tags, ...plain } as TwinObject, 'tags')).toEqual(
    measureTwinSection(plain, 'tags'),
  );
  expect(measureTwinSection({ a: { $version: 7 } }, 'tags').size.value).toBe(17);
  expect(measureTwinSection({ '$iotin:a': 7 }, 'tags').size.value).toBe(16);
});

test('measureTwinSection skips properties that JSON.stringify omits', () => {
  const section = Object.create({ inherited: 'x'.repeat(99) });
  Object.assign(section, { a: 1, gone: undefined });
  Object.defineProperty(section, 'hidden', { value: 'y'.repeat(99), enumerable: false });
  expect(measureTwinSection(section, 'tags')).toEqual(measureTwinSection({ a: 1 }, 'tags'));
});

/** Measures a section with standard functions. */
function measureWithStringify(
  section: object,
): Omit<TwinSectionMeasures, 'size'> & { size: number } {
  const maxima = { depth: [0, []], key: [0, []], string: [0, []] } as Record<
    'depth' | 'key' | 'string',
    [number, (string | number)[]]
  >;
  const update = (name: keyof typeof maxima, value: number, path: (string | number)[]) => {
    if (value > maxima[name][0]) maxima[name] = [value, path];
  };
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  const visit = (value: unknown, path: (string | number)[]) => {
    if (typeof value === 'string') update('string', bytes(value), path);
    if (typeof value !== 'object' || value === null) return;
    update('depth', path.length, path);
    for (const [key, property] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (typeof step === 'string') update('key', bytes(step), [...path, step]);
      visit(property, [...path, step]);
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
    depth: measure(maxima.depth, 10),
    size: documentedSize(section),
    longestKey: measure(maxima.key, 1024),
    longestString: measure(maxima.string, 4096),
    jsonBytes: bytes(JSON.stringify(section)),
  };
}

/** Sections that often reach a limit exactly. */
const sectionArbitrary = fc
  .oneof(
    twinPatchArbitrary().map(({ tags }) => tags),
    twinPropertiesArbitrary().map(({ reported }) => reported),
  )
  .map((section) => ({ ...section }) as TwinObject);

function withoutReserved(section: TwinObject): TwinObject {
  return Object.fromEntries(
    Object.entries(section).filter(([key]) => !/^\$(?:version$|metadata$|iotin:)/.test(key)),
  );
}

test('measureTwinSection agrees with JSON.stringify, TextEncoder and the documented count', () => {
  fc.assert(
    fc.property(sectionArbitrary, (section) => {
      const { size, ...others } = measureWithStringify(withoutReserved(section));
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

/** Properties that reach or exceed a limit. */
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

test('measureTwinSection returns a share above 1 exactly for the sections that guards reject', () => {
  const seen = { accepted: 0, rejected: 0 };
  fc.assert(
    fc.property(sectionArbitrary, excessArbitrary, (section, excess) => {
      const properties = { ...section, ...excess };
      const isAccepted = isTwinProperties({ desired: properties });
      expect(greatestShare(measureTwinSection(properties, 'desired')) <= 1).toBe(isAccepted);
      const tags = withoutReserved(properties);
      expect(greatestShare(measureTwinSection(tags, 'tags')) <= 1).toBe(isTwin({ tags }));
      seen[isAccepted ? 'accepted' : 'rejected']++;
    }),
    // So many that both occur.
    { numRuns: Math.max(50, runs(1)) },
  );
  expect(Math.min(seen.accepted, seen.rejected)).toBeGreaterThan(0);
});

describe('measureTwinSection returns a share of 1 at the limit, and more above it', () => {
  const text = (length: number) => 's'.repeat(length);
  test.each([
    ['depth', nested(10), nested(11), 'twin-depth'],
    ['size', { a: text(4095), b: text(4095) }, { a: text(4095), b: text(4096) }, 'twin-size'],
    ['longestKey', { [text(1024)]: 1 }, { [text(1025)]: 1 }, 'twin-key-size'],
    ['longestString', { a: text(4096) }, { a: text(4097) }, 'twin-string-size'],
  ] as const)('%s', (name, valid, invalid, code) => {
    expect(measureTwinSection(valid, 'tags')[name].share).toBe(1);
    expect(isTwin({ tags: valid })).toBe(true);
    const { share, path } = measureTwinSection(invalid, 'tags')[name];
    expect(share).toBeGreaterThan(1);
    // The path is that of the issue.
    expect(validateTwin({ tags: invalid })).toMatchObject({
      issues: [{ code, path: ['tags', ...path] }],
    });
  });
});
