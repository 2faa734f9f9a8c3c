import { MAX_PROPERTIES_SIZE, MAX_SAFE_INT64, MAX_TAGS_SIZE } from '../hub-limits.js';
import { isIntegerWithin } from './integer-within.js';
import { isObject } from './json-value.js';

/** The kind of a section: `tags` and `properties` of responses, or the sections of a twin patch. */
export type TwinSectionKind = 'tags' | 'properties' | 'tagsPatch' | 'desiredPatch';

/** The rules that differ between the kinds of sections. */
export interface SectionRules {
  /** The largest size in key and value characters [W7]. */
  readonly maxSize: number;
  /** Whether the section may have `$version` and `$metadata` [W3]. */
  readonly system: boolean;
  /** Whether the section is part of a request: `#` in keys and `null` in arrays are invalid [R15]. */
  readonly patch: boolean;
}

/** The rules of each kind of section. */
export const SECTION_RULES: Record<TwinSectionKind, SectionRules> = {
  tags: { maxSize: MAX_TAGS_SIZE, system: false, patch: false },
  properties: { maxSize: MAX_PROPERTIES_SIZE, system: true, patch: false },
  tagsPatch: { maxSize: MAX_TAGS_SIZE, system: false, patch: true },
  desiredPatch: { maxSize: MAX_PROPERTIES_SIZE, system: false, patch: true },
};

/** Returns whether IoT Hub writes the property next to the user's properties [W3]. */
export function isSystemKey(key: string): key is '$version' | '$metadata' {
  return key === '$version' || key === '$metadata';
}

/** Returns whether `$version` or `$metadata` is valid. Both may be `null` [W3]. */
export function isSystemValue(key: '$version' | '$metadata', value: unknown): boolean {
  if (value === null) return true;
  return key === '$version' ? isIntegerWithin(value, 0, MAX_SAFE_INT64) : isObject(value);
}
