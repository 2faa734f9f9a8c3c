import * as fc from 'fast-check';
import type { DeviceJobList } from '../generated/types.js';
import { deviceJobArbitrary } from './device-job.js';

/** A page of jobs on devices: none, or a few [B6]. */
export function deviceJobListArbitrary(): fc.Arbitrary<DeviceJobList> {
  return fc.array(deviceJobArbitrary(), { maxLength: 3 });
}
