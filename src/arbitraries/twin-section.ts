import * as fc from 'fast-check';
import type { TwinMetadata, TwinPropertySection, TwinValue } from '../generated/types.js';
import { MAX_PROPERTIES_SIZE, MAX_TAGS_SIZE } from '../hub-limits.js';
import { int64Arbitrary } from './numbers.js';
import { textArbitrary } from './text.js';
import { timestampArbitrary } from './timestamp.js';
import { twinKeyArbitrary } from './twin-key.js';
import { fillUp, fitProperties, type SectionProperties } from './twin-size.js';
import { twinValueArbitrary } from './twin-value.js';

/** `tags` of a response, up to exactly 8 KB, sometimes with the reserved properties [W1–W7]. */
export function tagsArbitrary(): fc.Arbitrary<SectionProperties> {
  const reserved = fc.record(
    {
      $version: uncheckedArbitrary(),
      $metadata: uncheckedArbitrary(),
      $etag: uncheckedArbitrary(),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  return withReserved(sectionArbitrary(MAX_TAGS_SIZE, false), reserved);
}

/** A patch of `tags`, up to exactly 8 KB: `null` deletes, but not in arrays [R15]. */
export function tagsPatchArbitrary(): fc.Arbitrary<SectionProperties> {
  return sectionArbitrary(MAX_TAGS_SIZE, true);
}

/** A patch of `desired`, up to exactly 32 KB: `null` deletes, but not in arrays [R15]. */
export function desiredPatchArbitrary(): fc.Arbitrary<SectionProperties> {
  return sectionArbitrary(MAX_PROPERTIES_SIZE, true);
}

/** `desired` or `reported` of a response, up to exactly 32 KB, with or without the reserved properties [W1–W7]. */
export function propertySectionArbitrary(): fc.Arbitrary<TwinPropertySection> {
  const properties = sectionArbitrary(MAX_PROPERTIES_SIZE, false);
  const system = fc.record(
    { $version: fc.option(int64Arbitrary()), $metadata: fc.option(stampArbitrary()) },
    { requiredKeys: [], noNullPrototype: true },
  );
  const stamped = fc.tuple(properties, system).map(([section, added]) => {
    const { $metadata } = added;
    if (!$metadata) return { ...section, ...added };
    return { ...section, ...added, $metadata: mirror(section, $metadata) };
  });
  const name = textArbitrary().map((text) => `$iotin:${text}`);
  const interfaces = fc.dictionary(name, uncheckedArbitrary(), {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return withReserved(stamped, interfaces);
}

/** Adds reserved properties to one section in eight. */
function withReserved<Section extends object>(
  section: fc.Arbitrary<Section>,
  reserved: fc.Arbitrary<SectionProperties>,
): fc.Arbitrary<Section> {
  return fc.oneof(
    { weight: 7, arbitrary: section },
    {
      weight: 1,
      arbitrary: fc.tuple(section, reserved).map(([own, added]) => ({ ...own, ...added })),
    },
  );
}

/** A value of a reserved property, which has no rule [W3]. */
function uncheckedArbitrary(): fc.Arbitrary<TwinValue> {
  return fc.oneof(
    twinValueArbitrary(false),
    fc.constantFrom<TwinValue>(-1, 1e20, 'v'.repeat(4097)),
    fc.constant(undefined).map(() => ({ 'a.b $c': {} })),
  );
}

function sectionArbitrary(maxSize: number, isPatch: boolean): fc.Arbitrary<SectionProperties> {
  const properties = fc
    .dictionary(twinKeyArbitrary(isPatch), twinValueArbitrary(isPatch), { noNullPrototype: true })
    .map((section) => fitProperties(section, maxSize));
  const full = fc
    .tuple(properties, fc.constantFrom('x', 'é', '€', '😀'))
    .map(([section, filler]) => fillUp(section, maxSize, filler));
  return fc.oneof({ weight: 9, arbitrary: properties }, { weight: 1, arbitrary: full });
}

/** The metadata of one property. */
function stampArbitrary(): fc.Arbitrary<TwinMetadata> {
  return fc.record(
    {
      $lastUpdated: timestampArbitrary(),
      $lastUpdatedVersion: fc.option(int64Arbitrary()),
      $lastUpdatedBy: textArbitrary(),
      $lastUpdatedByDigest: textArbitrary(),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
}

/** Returns the metadata of a section, which mirror its objects [W3]. */
function mirror(properties: object, stamp: TwinMetadata): TwinMetadata {
  const below = Object.entries(properties).map(([key, value]): [string, TwinMetadata] => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [key, mirror(isObject ? value : {}, stamp)];
  });
  return { ...stamp, ...Object.fromEntries(below) };
}
