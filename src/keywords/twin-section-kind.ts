import { MAX_INT64, MAX_PROPERTIES_SIZE, MAX_TAGS_SIZE } from '../hub-limits.js';
import { isIntegerWithin } from './integer-within.js';
import { isObject } from './json-value.js';

/** The kind of a section: `tags` and `properties` of responses, or the sections of a twin patch. */
export type TwinSectionKind = 'tags' | 'properties' | 'tagsPatch' | 'desiredPatch';

/** The rules that differ between the kinds of sections. */
export interface SectionRules {
  /** The largest size in key and value characters [W7]. */
  readonly maxSize: number;
  /** The names of the properties that IoT Hub writes directly under the section. None in a patch, which is part of a request [W3]. */
  readonly reserved: RegExp | undefined;
}

export const TAGS: SectionRules = {
  maxSize: MAX_TAGS_SIZE,
  reserved: /^\$(?:version|metadata|etag)$/,
};

export const PROPERTIES: SectionRules = {
  maxSize: MAX_PROPERTIES_SIZE,
  reserved: /^\$(?:version$|metadata$|iotin:)/,
};

export const TAGS_PATCH: SectionRules = { maxSize: MAX_TAGS_SIZE, reserved: undefined };

export const DESIRED_PATCH: SectionRules = { maxSize: MAX_PROPERTIES_SIZE, reserved: undefined };

/** The rules of each kind of section. Generated validators name the constants above, so that bundles have only those that they need. */
export const SECTION_RULES: Record<TwinSectionKind, SectionRules> = {
  tags: TAGS,
  properties: PROPERTIES,
  tagsPatch: TAGS_PATCH,
  desiredPatch: DESIRED_PATCH,
};

/** Returns whether the rules are those of a patch, where `#` in keys and `null` in arrays are invalid [R15]. */
export function isPatch({ reserved }: SectionRules): boolean {
  return reserved === undefined;
}

/** Returns whether IoT Hub writes the property next to the user's properties [W3]. */
export function isReservedKey(key: string, { reserved }: SectionRules): boolean {
  return reserved?.test(key) === true;
}

/** Returns whether the value of a reserved property is valid. Only `$version` and `$metadata` of properties have a rule [W3]. */
export function isReservedValue(key: string, value: unknown, rules: SectionRules): boolean {
  if (value === null || rules === TAGS) return true;
  if (key === '$version') return isIntegerWithin(value, 0, MAX_INT64);
  return key !== '$metadata' || isObject(value);
}
