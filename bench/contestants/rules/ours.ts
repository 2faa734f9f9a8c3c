// Our walk through a section, for libraries whose checks get any value.

import { isTwinSection } from '../../../src/keywords/twin-section.js';
import { SECTION_RULES, type TwinSectionKind } from '../../../src/keywords/twin-section-kind.js';
import { isObject } from './objects.js';

/** Whether the value is an object that obeys the rules of its kind of section. */
export function isSection(value: unknown, kind: TwinSectionKind): boolean {
  return isObject(value) && isTwinSection(value, SECTION_RULES[kind]);
}
