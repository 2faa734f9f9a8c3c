import { expect, test } from 'vitest';
import { printEntityTable } from '../../../generator/printers/entity-table.js';
import { DEVICE_KEY } from './entity.js';

test('printEntityTable prints a row per entity', () => {
  const twin = { ...DEVICE_KEY, name: 'Twin', family: 'response', page: 'Twin' } as const;
  expect(printEntityTable([DEVICE_KEY, twin]).split('\n').slice(2)).toEqual([
    '| `DeviceKey` | `isDeviceKey` | requests, responses | a key of a device | – |',
    '| `Twin` | `isTwin` | responses | a key of a device | Twin |',
  ]);
});
