import type { PathStep } from '../keywords/fault.js';

/** A section of a twin, by its name. */
export type MeasuredTwinSection = 'tags' | 'desired' | 'reported';

/** What one rule counts in a section. */
export interface TwinMeasure {
  /** Levels, characters or bytes, as the rule counts. */
  value: number;
  /** The most that a hub takes. */
  limit: number;
  /** `value` in parts of `limit`: above 1 a hub refuses the section. */
  share: number;
  /** From the section to where that was found: to the first such place; empty for the section itself, and where `value` is 0. */
  path: PathStep[];
}

/** How large a section of a twin is, rule by rule. `$version` and `$metadata` of properties are left out, as W7 says. */
export interface TwinSectionMeasures {
  /** The level of the deepest object or array, where the section is level 0: at most 10 [W4]. */
  depth: TwinMeasure;
  /** The size by the documented count: at most 8,192 for `tags`, 32,768 for the others [W7]. */
  size: TwinMeasure;
  /** The longest key, in bytes of UTF-8: at most 1024 [W2]. */
  longestKey: TwinMeasure;
  /** The longest string value, in bytes of UTF-8: at most 4096 [W5]. */
  longestString: TwinMeasure;
  /** Bytes of UTF-8 of the section as JSON text. No rule of a hub counts them, but Microsoft's validator for Edge does: by the limits of `size` [W7]. */
  jsonBytes: number;
}
