import { Type } from '@sinclair/typebox';
import { expect, test } from 'vitest';
import { printSchemasIndex } from '../../../generator/printers/schemas-index.js';
import { DEVICE_KEY } from './entity.js';

test('printSchemasIndex exports the schemas of entities and of their branches, each from its module', () => {
  const entity = { ...DEVICE_KEY, branches: { LongKey: Type.String() } };
  const exports = new Map([
    ['DeviceKeySchema', './keys.js'],
    ['LongKeySchema', './long-key.js'],
    ['helper', './keys.js'],
  ]);
  expect(printSchemasIndex([entity], exports)).toMatch(
    /\n\nexport \{ DeviceKeySchema \} from '\.\/keys\.js';\nexport \{ LongKeySchema \} from '\.\/long-key\.js';\nexport type \* from '\.\/twin-values\.js';\n$/,
  );
});

test('printSchemasIndex throws an Error that names a schema without a module', () => {
  expect(() => printSchemasIndex([DEVICE_KEY], new Map())).toThrow(
    'No module in src/schemas exports DeviceKeySchema',
  );
});
