import { expect, test } from 'vitest';
import { printFixturesCatalog } from '../../../generator/printers/fixtures-catalog.js';
import { DEVICE_KEY } from './entity.js';

const KEY = { ...DEVICE_KEY, name: 'Key' };
const FIXTURES = new Map([
  ['longDeviceKey', './keys.js'],
  ['shortDeviceKey', './keys.js'],
  ['shortKey', './keys.js'],
  ['makeKeys', './make-keys.js'],
]);
const NEAR_MISSES = new Map([
  ['invalidDeviceKeys', './device-key/index.js'],
  ['invalidKeys', './keys.js'],
]);

test('printFixturesCatalog groups fixtures and near misses by the entity that their names end with', () => {
  const text = printFixturesCatalog([DEVICE_KEY, KEY], FIXTURES, NEAR_MISSES);
  expect(text).toContain(`
  DeviceKey: {
    longDeviceKey,
    shortDeviceKey,
  },
  Key: {
    shortKey,
  },
`);
  expect(text).toContain(`
  DeviceKey: invalidDeviceKeys,
  Key: invalidKeys,
`);
});

test('printFixturesCatalog exports the modules of fixtures and near misses, but not those of helpers', () => {
  const text = printFixturesCatalog([DEVICE_KEY, KEY], FIXTURES, NEAR_MISSES);
  expect(text.match(/^export \*.*$/gm)).toEqual([
    "export * from './keys.js';",
    "export * from './near-misses/device-key/index.js';",
    "export * from './near-misses/keys.js';",
  ]);
});

test.each([
  ['Status', 'invalidStatuses'],
  ['Properties', 'invalidProperties'],
  ['Property', 'invalidProperties'],
])('printFixturesCatalog finds the near misses of %s as %s', (name, list) => {
  const text = printFixturesCatalog(
    [{ ...KEY, name }],
    new Map([[`a${name}`, './a.js']]),
    new Map([[list, './a.js']]),
  );
  expect(text).toContain(`  ${name}: ${list},\n`);
});

test('printFixturesCatalog throws an Error that says what is missing', () => {
  expect(() => printFixturesCatalog([KEY], new Map(), NEAR_MISSES)).toThrow(
    'No module in src/fixtures exports a fixture of Key',
  );
  expect(() => printFixturesCatalog([KEY], FIXTURES, new Map())).toThrow(
    'No module in src/fixtures/near-misses exports invalidKeys',
  );
});
