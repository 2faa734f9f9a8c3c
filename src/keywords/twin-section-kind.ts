import { MAX_INT64, MAX_PROPERTIES_SIZE, MAX_TAGS_SIZE } from '../hub-limits.js';
import { isIntegerWithin } from './integer-within.js';
import { isObject } from './json-value.js';

/** The kind of a section: `tags` and `properties` of responses, or the sections of a twin patch. */
export type TwinSectionKind = 'tags' | 'properties' | 'tagsPatch' | 'desiredPatch';

/** The reserved properties that IoT Hub writes directly under a section: those of `tags`, those of properties, or none. */
export type ReservedKeys = 'tags' | 'properties' | 'none';

/** The rules that differ between the kinds of sections. */
export interface SectionRules {
  /** The largest size in key and value characters [W7]. */
  readonly maxSize: number;
  /** Which reserved properties the section may have. None in requests [W3]. */
  readonly reserved: ReservedKeys;
  /** Whether the section is part of a request: `#` in keys and `null` in arrays are invalid [R15]. */
  readonly patch: boolean;
}

/** The rules of each kind of section. */
export const SECTION_RULES: Record<TwinSectionKind, SectionRules> = {
  tags: { maxSize: MAX_TAGS_SIZE, reserved: 'tags', patch: false },
  properties: { maxSize: MAX_PROPERTIES_SIZE, reserved: 'properties', patch: false },
  tagsPatch: { maxSize: MAX_TAGS_SIZE, reserved: 'none', patch: true },
  desiredPatch: { maxSize: MAX_PROPERTIES_SIZE, reserved: 'none', patch: true },
};

/** Returns whether IoT Hub writes the property next to the user's properties [W3]. */
export function isReservedKey(key: string, reserved: ReservedKeys): boolean {
  if (reserved === 'tags') return /^\$(?:version|metadata|etag)$/.test(key);
  return reserved === 'properties' && /^\$(?:version$|metadata$|iotin:)/.test(key);
}

/** Returns whether the value of a reserved property is valid. Only `$version` and `$metadata` of properties have a rule [W3]. */
export function isReservedValue(key: string, value: unknown, reserved: ReservedKeys): boolean {
  if (value === null || reserved === 'tags') return true;
  if (key === '$version') return isIntegerWithin(value, 0, MAX_INT64);
  return key !== '$metadata' || isObject(value);
}
