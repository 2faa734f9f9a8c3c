import type * as fc from 'fast-check';
import type { TwinProperties } from '../generated/types.js';
import { responseArbitrary } from './response.js';
import { propertySectionArbitrary } from './twin-section.js';

/** Desired and reported properties, with and without `$version` and `$metadata` [T8, W1–W7]. */
export function twinPropertiesArbitrary(): fc.Arbitrary<TwinProperties> {
  const section = propertySectionArbitrary();
  return responseArbitrary({}, { desired: section, reported: section });
}
