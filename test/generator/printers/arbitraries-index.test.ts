import { expect, test } from 'vitest';
import { printArbitrariesIndex } from '../../../generator/printers/arbitraries-index.js';
import { DEVICE_KEY } from './entity.js';

test('printArbitrariesIndex exports each arbitrary by its own name and by that of its entity', () => {
  const text = printArbitrariesIndex(
    [DEVICE_KEY],
    new Map([
      ['deviceKeyArbitrary', './keys.js'],
      ['helper', './keys.js'],
    ]),
  );
  expect(text).toContain("\nimport { deviceKeyArbitrary } from './keys.js';\n");
  expect(text).toContain('\nexport {\n  deviceKeyArbitrary,\n};\n');
  expect(text).toContain('\nexport const arbitraries = {\n  DeviceKey: deviceKeyArbitrary,\n}');
  expect(text).not.toContain('helper');
});

test('printArbitrariesIndex throws an Error that names a missing arbitrary', () => {
  expect(() => printArbitrariesIndex([DEVICE_KEY], new Map())).toThrow(
    'No module in src/arbitraries exports deviceKeyArbitrary',
  );
});
