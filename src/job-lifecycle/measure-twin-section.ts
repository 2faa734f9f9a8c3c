import type { TwinObject, TwinPropertySection } from '../generated/types.js';
import { MAX_TWIN_DEPTH, MAX_TWIN_KEY_BYTES, MAX_TWIN_STRING_BYTES } from '../hub-limits.js';
import { isObject } from '../keywords/json-value.js';
import { SECTION_BOUNDS } from '../keywords/twin-section-kind.js';
import type { Greatest } from './section-tally.js';
import type { MeasuredTwinSection, TwinMeasure, TwinSectionMeasures } from './twin-measures.js';
import { walkTwinSection } from './walk-twin-section.js';

/**
 * How large `tags`, `desired` or `reported` is by each rule that limits it [W2, W4, W5, W7], and where: for a section
 * that breaks no other rule, a guard accepts it if no share is above 1. It may be larger than is legal.
 *
 * @throws TypeError if the section is no object, or holds what JSON cannot carry: functions, NaN, dates, cycles and the like.
 * @throws RangeError if it nests deeper than 100 levels, or has more than 131,072 values, 131,072 members that are
 * `undefined` or inherited, or 1,048,576 bytes of JSON text. What a getter or a proxy throws is passed on.
 */
export function measureTwinSection(
  section: TwinObject | TwinPropertySection,
  kind: MeasuredTwinSection,
): TwinSectionMeasures {
  if (!isObject(section)) throw new TypeError('The section must be an object. [W1]');
  const { maxSize, system } = SECTION_BOUNDS[kind === 'tags' ? 'tags' : 'properties'];
  const found = walkTwinSection(section, system);
  return {
    depth: measure(found.depth, MAX_TWIN_DEPTH),
    size: measure({ value: found.size, path: [] }, maxSize),
    longestKey: measure(found.key, MAX_TWIN_KEY_BYTES),
    longestString: measure(found.string, MAX_TWIN_STRING_BYTES),
    jsonBytes: found.jsonBytes,
  };
}

function measure({ value, path }: Greatest, limit: number): TwinMeasure {
  return { value, limit, share: value / limit, path };
}
