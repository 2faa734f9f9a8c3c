import * as fc from 'fast-check';
import type { DeviceCapabilities } from '../generated/types.js';
import { responseArbitrary } from './response.js';

/** The capabilities of a device [S2]. */
export function deviceCapabilitiesArbitrary(): fc.Arbitrary<DeviceCapabilities> {
  return responseArbitrary({}, { iotEdge: fc.boolean() });
}
