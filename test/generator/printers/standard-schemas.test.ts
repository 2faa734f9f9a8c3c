import { expect, test } from 'vitest';
import { printStandardSchemas } from '../../../generator/printers/standard-schemas.js';
import { DEVICE_KEY } from './entity.js';

test('printStandardSchemas prints a constant per entity, which a bundler can drop', () => {
  expect(printStandardSchemas([DEVICE_KEY])).toContain(`

/** Standard Schema of a key of a device. [K1] */
export const deviceKey: StandardEntity<string, types.DeviceKey> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceKey, jsonSchemas.deviceKey);
`);
});
