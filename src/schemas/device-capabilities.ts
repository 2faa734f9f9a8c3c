import * as Type from '@sinclair/typebox';
import { nullish, object } from './builders.js';

/** The capabilities of a device. Absent on module twins [S2]. */
export const DeviceCapabilitiesSchema = object(
  {
    iotEdge: nullish(Type.Boolean({ description: 'Whether the device is an edge device. [S2]' })),
  },
  {
    title: 'DeviceCapabilities',
    description: 'The capabilities that are enabled on a device.',
  },
);
