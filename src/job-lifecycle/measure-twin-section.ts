import type { JsonOf } from '../generated/types.js';
import { MAX_TWIN_DEPTH, MAX_TWIN_KEY_BYTES, MAX_TWIN_STRING_BYTES } from '../hub-limits.js';
import type { PathStep } from '../keywords/fault.js';
import { isObject } from '../keywords/json-value.js';
import { SECTION_RULES } from '../keywords/twin-section-kind.js';
import { type Maximum, measureValues } from './measure-values.js';

/** The name of a twin section. */
export type MeasuredTwinSection = 'tags' | 'desired' | 'reported';

/** The measure of a twin section by one rule. */
export interface TwinMeasure {
  /** The measured value, in levels, characters or bytes. */
  value: number;
  /** The limit of IoT Hub, in the same unit. */
  limit: number;
  /** `value / limit`. IoT Hub rejects the section if it is above 1. */
  share: number;
  /**
   * The path from the section to the first place with this value. Empty for the section itself and if `value` is 0.
   */
  path: PathStep[];
}

/** The measures of a twin section, one per rule. Without the reserved properties that IoT Hub writes, which do not count [W3, W7]. */
export interface TwinSectionMeasures {
  /** The level of the deepest object or array, the section being level 0: at most 10 [W4]. */
  depth: TwinMeasure;
  /**
   * The size as documented, in characters of keys and strings, plus 8 per number and 4 per boolean: at most 8,192 for
   * `tags`, 32,768 for the others [W7].
   */
  size: TwinMeasure;
  /** The longest key, in bytes of UTF-8: at most 1024 [W2]. */
  longestKey: TwinMeasure;
  /** The longest string value, in bytes of UTF-8: at most 4096 [W5]. */
  longestString: TwinMeasure;
  /**
   * The size of the section as JSON, in bytes of UTF-8. IoT Hub has no rule for it, but Microsoft's validator for IoT Edge
   * applies the limits of `size` to it [W7].
   */
  jsonBytes: number;
}

/** A section of your own type: an object that JSON can carry, but not an array, a map or a function. */
export type MeasurableSection<Section> = object & {
  [Key in keyof Section]: JsonOf<Section[Key]>;
} & { readonly [Symbol.iterator]?: never; readonly [Symbol.hasInstance]?: never };

/**
 * Measures `tags`, `desired` or `reported` by each rule with a limit [W2, W4, W5, W7]. A guard accepts a section that breaks
 * no other rule if no `share` is above 1. The section may exceed the limits.
 *
 * @param section - The section. Each property is read once.
 * @param kind - The name of the section, which determines the limit of the size and the reserved properties.
 * @returns Value, limit, share and path for each rule.
 * @throws TypeError if the section is not an object, or contains a value that JSON cannot represent, such as a function,
 * `NaN`, a `Date` or a cycle.
 * @throws RangeError if the section has more than 100 levels, 131,072 values, 131,072 properties that are `undefined`,
 * or 1,048,576 bytes of JSON.
 */
export function measureTwinSection<Section extends MeasurableSection<Section>>(
  section: Section,
  kind: MeasuredTwinSection,
): TwinSectionMeasures {
  if (!isObject(section)) throw new TypeError('The section must be an object. [W1]');
  const rules = SECTION_RULES[kind === 'tags' ? 'tags' : 'properties'];
  const totals = measureValues(section, rules);
  return {
    depth: toMeasure(totals.depth, MAX_TWIN_DEPTH),
    size: toMeasure({ value: totals.size, path: [] }, rules.maxSize),
    longestKey: toMeasure(totals.key, MAX_TWIN_KEY_BYTES),
    longestString: toMeasure(totals.string, MAX_TWIN_STRING_BYTES),
    jsonBytes: totals.jsonBytes,
  };
}

function toMeasure({ value, path }: Maximum, limit: number): TwinMeasure {
  return { value, limit, share: value / limit, path };
}
