import { expect, test } from 'vitest';
import { printGuards, printGuardsIndex } from '../../../generator/printers/guards.js';
import { DEVICE_KEY } from './entity.js';

test('printGuards prints four functions, each with a docstring that says what the entity is', () => {
  const text = printGuards(DEVICE_KEY);
  expect(text).toContain(`
/** Checks whether a value is a key of a device. Never throws. [K1] */
export function isDeviceKey(value: unknown): value is DeviceKey {
  return checkDeviceKey(value);
}
`);
  expect(text).toContain(`
 * Asserts that a value is a key of a device. [K1]
 *
 * @throws ValidationError that lists the issues.
 */
export function assertDeviceKey(value: unknown): asserts value is DeviceKey {
`);
  expect(text).toContain(`
export function parseDeviceKey(value: unknown): DeviceKey {
  return parseResult('DeviceKey', validateDeviceKey(value));
}
`);
  expect(text).toContain(`
export function validateDeviceKey(value: unknown): Result<DeviceKey> {
  return validateBy(checkDeviceKey, explainDeviceKey, value);
}
`);
});

test('printGuardsIndex exports the guards of each entity', () => {
  expect(printGuardsIndex([DEVICE_KEY, { ...DEVICE_KEY, name: 'Key' }])).toMatch(
    /\n\nexport \* from '\.\/device-key\.js';\nexport \* from '\.\/key\.js';\n$/,
  );
});
