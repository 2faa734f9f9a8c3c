import { MAX_PROPERTIES_SIZE, MAX_SAFE_INT64, MAX_TAGS_SIZE } from '../hub-limits.js';
import { isIntegerWithin } from './integer-within.js';
import { isObject } from './json-value.js';

/** Which rules a section obeys: `tags` and `properties` as a hub returns them, or as a patch that is sent. */
export type TwinSectionKind = 'tags' | 'properties' | 'tagsPatch' | 'desiredPatch';

/** What differs between the kinds of section; all else is the same for all. */
export interface SectionRules {
  /** The largest size by the documented count [W7]. */
  readonly maxSize: number;
  /** Whether `$version` and `$metadata` may stand directly under the section [W3]. */
  readonly system: boolean;
  /** Whether the section is sent: `#` in keys and `null` inside arrays are refused [R15]. */
  readonly patch: boolean;
}

/** A walk through a section: its rules, and how it counts. */
export interface SectionWalk extends SectionRules {
  /** Whether it counts the size exactly. Otherwise it finds an upper bound, in which what counts nothing counts 1. */
  readonly isExact: boolean;
}

/** The walk that finds an upper bound, by the kind of section. */
export const SECTION_BOUNDS: Record<TwinSectionKind, SectionWalk> = {
  tags: { maxSize: MAX_TAGS_SIZE, system: false, patch: false, isExact: false },
  properties: {
    maxSize: MAX_PROPERTIES_SIZE,
    system: true,
    patch: false,
    isExact: false,
  },
  tagsPatch: { maxSize: MAX_TAGS_SIZE, system: false, patch: true, isExact: false },
  desiredPatch: {
    maxSize: MAX_PROPERTIES_SIZE,
    system: false,
    patch: true,
    isExact: false,
  },
};

/** Whether the member is one that the hub writes beside the user's [W3]. */
export function isSystemKey(key: string): key is '$version' | '$metadata' {
  return key === '$version' || key === '$metadata';
}

/** Whether such a member has its type; like any member that may be absent it may be `null` [W3]. */
export function isSystemValue(key: '$version' | '$metadata', value: unknown): boolean {
  if (value === null) return true;
  return key === '$version' ? isIntegerWithin(value, 0, MAX_SAFE_INT64) : isObject(value);
}
