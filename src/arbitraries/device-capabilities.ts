import * as fc from 'fast-check';
import type { DeviceCapabilities } from '../generated/types.js';
import { readEntityArbitrary } from './read-entity.js';

/** The capabilities of a device [S2]. */
export function deviceCapabilitiesArbitrary(): fc.Arbitrary<DeviceCapabilities> {
  return readEntityArbitrary({}, { iotEdge: fc.boolean() });
}
