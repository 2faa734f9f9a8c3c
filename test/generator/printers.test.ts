import { readdirSync } from 'node:fs';
import { Type } from '@sinclair/typebox';
import { expect, test } from 'vitest';
import { type Entity, entities } from '../../generator/entities.js';
import { findExports } from '../../generator/find-exports.js';
import { printArbitrariesIndex } from '../../generator/printers/arbitraries-index.js';
import { printEntityTable } from '../../generator/printers/entity-table.js';
import { printFixturesCatalog } from '../../generator/printers/fixtures-catalog.js';
import { printFixturesPage } from '../../generator/printers/fixtures-page.js';
import { printGuards, printGuardsIndex } from '../../generator/printers/guards.js';
import { printSchemasById, printSchemasIndex } from '../../generator/printers/schemas-index.js';
import { printStandardSchemas } from '../../generator/printers/standard-schemas.js';
import { printTextTable } from '../../generator/printers/text.js';
import { printTypeBoxSchemas, useTypeBox1 } from '../../generator/printers/typebox-schemas.js';

/** A small entity, to print. */
const DEVICE_KEY: Entity = {
  name: 'DeviceKey',
  schema: Type.String({ title: 'DeviceKey' }),
  family: 'both',
  summary: 'a key of a device',
  rules: 'K1',
};

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
  expect(text).toContain('Object.freeze({\n  DeviceKey: deviceKeyArbitrary,\n} as const);');
  expect(text).not.toContain('helper');
});

test('printArbitrariesIndex throws an Error that names a missing arbitrary', () => {
  expect(() => printArbitrariesIndex([DEVICE_KEY], new Map())).toThrow(
    'No module in src/arbitraries exports deviceKeyArbitrary',
  );
});

test('printTextTable prints a validator per entity, and the detection rules in their order', () => {
  const text = printTextTable(
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

test('printTextTable prints the page of each entity, or of the one that the entity narrows', () => {
  const page = (name: string, title: string) => ({
    ...DEVICE_KEY,
    name,
    schema: { title: name, type: 'array', items: { title } } as never,
  });
  const narrow = { ...DEVICE_KEY, name: 'LongKey', narrows: 'Key', schema: { title: 'LongKey' } };
  const entities = [
    DEVICE_KEY,
    page('DeviceKeyList', 'DeviceKey'),
    narrow as never,
    page('LongKeyList', 'LongKey'),
  ];
  expect(printTextTable(entities, [])).toContain(`
export const PAGES: Readonly<Partial<Record<EntityName, EntityName>>> = {
  DeviceKey: 'DeviceKeyList',
  Key: 'LongKeyList',
};
`);
});

test('printEntityTable prints a row per entity', () => {
  const twin = { ...DEVICE_KEY, name: 'Twin', family: 'response', page: 'Twin' } as const;
  expect(printEntityTable([DEVICE_KEY, twin]).split('\n').slice(2)).toEqual([
    '| `DeviceKey` | `isDeviceKey` | requests, responses | a key of a device | – |',
    '| `Twin` | `isTwin` | responses | a key of a device | Twin |',
  ]);
});

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
  ['Key', 'invalidKeys'],
  ['Patch', 'invalidPatches'],
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

test.each([
  ['Key', 'invalidKey', 'invalidKeys'],
  ['Property', 'invalidProperty', 'invalidProperties'],
  ['Status', 'invalidStatu', 'invalidStatus or invalidStatuses'],
])('printFixturesCatalog throws an Error if the near misses of %s are %s', (name, list, names) => {
  const print = () =>
    printFixturesCatalog(
      [{ ...KEY, name }],
      new Map([[`a${name}`, './a.js']]),
      new Map([[list, './a.js']]),
    );
  expect(print).toThrow(`No module in src/fixtures/near-misses exports ${names}`);
});

const fixtures = findExports('src/fixtures', ['catalog.ts']);
const nearMisses = findExports('src/fixtures/near-misses');
const arbitraries = findExports('src/arbitraries', ['index.ts']);

function print(
  name: string,
  ...changes: Partial<Record<'fixtures', ReadonlyMap<string, string>>>[]
) {
  const entity = entities.filter((each) => each.name === name);
  const [change = {}] = changes;
  return printFixturesPage(entity, change.fixtures ?? fixtures, nearMisses, arbitraries);
}

test('printFixturesPage lists each fixture with its docstring', () => {
  expect(print('DeviceId')).toContain('\n| `longestDeviceId()` | The longest device id [V2]. |\n');
});

test('printFixturesPage describes the arbitrary of an entity', () => {
  expect(print('JobList')).toMatch(/\nArbitrary: `jobListArbitrary\(\)`\. A page of jobs: /);
});

test('printFixturesPage lists the reasons of near misses of one module', () => {
  expect(print('JobId')).toContain('`invalidJobIds`:\n\n- a job id is not empty\n');
});

test('printFixturesPage lists the reasons of near misses that several modules hold', () => {
  const page = print('TwinPatch');
  expect(page).toContain('\n- a patch has an etag\n');
  expect(page).toContain('\n- null deletes nothing inside an array\n');
});

test('printFixturesPage fails if a fixture is not where the index has it', () => {
  const moved = new Map([...fixtures, ['longestDeviceId', './job-id.js']]);
  expect(() => print('DeviceId', { fixtures: moved })).toThrow(
    'src/fixtures/job-id.ts does not declare longestDeviceId',
  );
});

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
 * @throws ValidationError with the issues.
 */
export function assertDeviceKey(value: unknown): asserts value is DeviceKey {
`);
  expect(text).toContain(`
 * Returns the value if it is a key of a device. [K1]
 *
 * @returns the value itself.
 * @throws ValidationError with the issues.
 */
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

test('printSchemasIndex exports the schemas of entities and of their branches, each from its module', () => {
  const entity = { ...DEVICE_KEY, branches: { LongKey: Type.String() } };
  const exports = new Map([
    ['DeviceKeySchema', './keys.js'],
    ['LongKeySchema', './long-key.js'],
    ['helper', './keys.js'],
  ]);
  expect(printSchemasIndex([entity], exports)).toMatch(
    /\n\nexport \{ DeviceKeySchema \} from '\.\/keys\.js';\nexport \{ LongKeySchema \} from '\.\/long-key\.js';\nexport \{ schemasById \} from '\.\/schemas-by-id\.js';\nexport type \* from '\.\/twin-values\.js';\n$/,
  );
});

test('printSchemasById imports once from each module, and names the schemas by their entities', () => {
  const entity = { ...DEVICE_KEY, branches: { LongKey: Type.String(), ShortKey: Type.String() } };
  const exports = new Map([
    ['DeviceKeySchema', './keys.js'],
    ['LongKeySchema', './a-key.js'],
    ['ShortKeySchema', './keys.js'],
  ]);
  const text = printSchemasById([entity], exports);
  expect(text).toContain(`
import { LongKeySchema } from './a-key.js';
import { DeviceKeySchema, ShortKeySchema } from './keys.js';
`);
  expect(text).toContain(`withIds({
  DeviceKey: DeviceKeySchema,
  LongKey: LongKeySchema,
  ShortKey: ShortKeySchema,
});
`);
});

test('printSchemasIndex throws an Error that names a schema without a module', () => {
  expect(() => printSchemasIndex([DEVICE_KEY], new Map())).toThrow(
    'No module in src/schemas exports DeviceKeySchema',
  );
});

test('printStandardSchemas prints a constant per entity, which a bundler can drop', () => {
  expect(printStandardSchemas([DEVICE_KEY])).toContain(`

/** Standard Schema of a key of a device. [K1] */
export const deviceKey: StandardEntity<string, types.DeviceKey> =
  /* @__PURE__ */ standardEntity(guards.validateDeviceKey, jsonSchemas.deviceKey);
`);
});

test('useTypeBox1 replaces the imports of TypeBox 0.34, of frozen.js and of parent folders', () => {
  const module = (typebox: string, parent: string, frozen: string) => `
import * as Type from '${typebox}';
import { MAX_INT32 } from '${parent}/hub-limits.js';
import { object } from './builders.js';
import { frozen } from '${frozen}/frozen.js';
`;
  expect(useTypeBox1(module('@sinclair/typebox', '..', '.'))).toBe(
    module('typebox', '../..', '../../typebox'),
  );
});

test('printTypeBoxSchemas copies every module of src/schemas but frozen.ts', () => {
  const copies = printTypeBoxSchemas();
  const names = readdirSync('src/schemas').filter((name) => name !== 'frozen.ts');
  expect([...copies.keys()]).toEqual(names.map((name) => `src/generated/typebox/${name}`));
  for (const copy of copies.values()) expect(copy).not.toContain('@sinclair/typebox');
});
