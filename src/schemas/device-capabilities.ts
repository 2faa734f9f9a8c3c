import { Boolean as Flag } from '@sinclair/typebox';
import { entity, nullish } from './builders.js';

/** The capabilities of a device. Absent on module twins [S2]. */
export const DeviceCapabilitiesSchema = entity(
  {
    iotEdge: nullish(Flag({ description: 'Whether the device is an edge device. [S2]' })),
  },
  {
    $id: 'DeviceCapabilities',
    title: 'DeviceCapabilities',
    description: 'The capabilities that are enabled on a device.',
  },
);
