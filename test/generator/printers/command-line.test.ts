import { expect, test } from 'vitest';
import { printCommandLineTable } from '../../../generator/printers/command-line.js';
import { DEVICE_KEY } from './entity.js';

test('printCommandLineTable prints a validator per entity, and the detection rules in their order', () => {
  const text = printCommandLineTable(
    [DEVICE_KEY],
    [
      { entity: 'Twin', any: ['tags', 'etag'], and: ['version'] },
      { entity: 'JobId', any: ['id'] },
    ],
  );
  expect(text).toContain(`
export const VALIDATORS = {
  DeviceKey: guards.validateDeviceKey,
};
`);
  expect(text).toContain(`
export const DETECTION_RULES: readonly DetectionRule[] = [
  { entity: 'Twin', any: ['tags', 'etag'], and: ['version'] },
  { entity: 'JobId', any: ['id'] },
];
`);
});
