// Compares our schemas with the mappers of the generated client: names and types of all properties.
import { createRequire } from 'node:module';
import mappers from 'azure-iothub/dist/pl/models/mappers.js';
import { expect, test } from 'vitest';

/** The JSON types of each mapper type. */
const TYPES: Record<string, string[]> = {
  String: ['string'],
  DateTime: ['string'],
  Boolean: ['boolean'],
  Number: ['integer', 'number'],
  Composite: ['object'],
  Dictionary: ['object'],
  Sequence: ['array'],
  Object: ['object', 'array', 'string', 'number', 'boolean'],
};

/** The mapper and the schema file of each entity. */
const PAIRS: [mapper: keyof typeof mappers, file: string][] = [
  ['JobResponse', 'job-response'],
  ['CloudToDeviceMethod', 'cloud-to-device-method'],
  ['DeviceJobStatistics', 'device-job-statistics'],
  ['Twin', 'twin'],
  ['TwinProperties', 'twin-properties'],
  ['X509Thumbprint', 'x509-thumbprint'],
  ['DeviceCapabilities', 'device-capabilities'],
  ['JobRequest', 'job-request'],
  ['CloudToDeviceMethod', 'cloud-to-device-method-request'],
  ['Twin', 'twin-patch'],
];

/** The properties that only the mappers have, and why. */
const ONLY_THEIRS: Record<string, [names: string[], reason: string]> = {
  'twin-patch': [
    [
      'deviceEtag',
      'status',
      'statusReason',
      'statusUpdateTime',
      'connectionState',
      'lastActivityTime',
      'cloudToDeviceMessageCount',
      'authenticationType',
      'x509Thumbprint',
      'capabilities',
      'deviceScope',
      'parentScopes',
    ],
    'a job can write only tags and desired properties [R14]',
  ],
};
/** The properties that only our schemas have, and why. */
const ONLY_OURS: Record<string, [names: string[], reason: string]> = {
  twin: [
    ['modelId', 'configurations', 'attributes'],
    'IoT Hub returns them, but the documentation does not list them [T10, T11]',
  ],
  'x509-thumbprint': [
    ['PrimaryThumbprint', 'SecondaryThumbprint'],
    'IoT Hub was seen to capitalize the names [S3]',
  ],
};

test.each(PAIRS)(
  'the mapper of %s has the properties of %s, except those listed here',
  (name, file) => {
    const theirs = Object.keys(propertiesOf(name));
    const ours = [...typesOfProperties(readSchema(file)).keys()];
    expect(theirs.filter((name) => !ours.includes(name))).toEqual(ONLY_THEIRS[file]?.[0] ?? []);
    expect(ours.filter((name) => !theirs.includes(name))).toEqual(ONLY_OURS[file]?.[0] ?? []);
  },
);

test.each(PAIRS)(
  'the mapper of %s and the schema %s share a type for each property',
  (name, file) => {
    const ours = typesOfProperties(readSchema(file));
    for (const [property, { type }] of Object.entries(propertiesOf(name))) {
      const types = ours.get(property);
      // A patch may have `null` as its module id and version only [R14].
      if (types === undefined || [...types].join() === 'null') continue;
      const theirs = TYPES[type.name] ?? expect.fail(`unknown type ${type.name}`);
      const shared = theirs.filter((each) => types.has(each));
      expect(shared.length, `${property}: ${type.name} and ${[...types]}`).toBeGreaterThan(0);
    }
  },
);

test.each(PAIRS)('the mapper of %s serializes each property under its own name', (name) => {
  for (const [property, { serializedName }] of Object.entries(propertiesOf(name))) {
    expect(serializedName).toBe(property);
  }
});

test('the mappers describe a list of jobs as an object, but our schema is an array [B1]', () => {
  expect(Object.keys(propertiesOf('QueryResult'))).toEqual(['type', 'items', 'continuationToken']);
  expect(readSchema('job-list').type).toBe('array');
});

interface MapperProperty {
  serializedName: string;
  type: { name: string };
}

function propertiesOf(name: keyof typeof mappers): Record<string, MapperProperty> {
  const { type } = mappers[name] as { type: { modelProperties?: Record<string, MapperProperty> } };
  return type.modelProperties ?? {};
}

/** The keywords of our JSON Schema files that define properties. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  allOf?: Schema[];
  if?: Schema;
  then?: Schema;
  else?: Schema;
  properties?: Record<string, Schema>;
  items?: Schema;
}

function readSchema(file: string): Schema {
  return createRequire(import.meta.url)(`iothub-jobs-schema/json/${file}.json`);
}

/** Returns the schema with the alternatives that `if` selects, after following references. */
function expand(root: Schema, schema: Schema): Schema[] {
  const target = schema.$ref && root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (target) return expand(root, target);
  const { allOf = [], if: condition, then, else: otherwise } = schema;
  // Only a nullable value has a type as its condition, and no `then`.
  const nullable = condition?.type === 'null' ? condition : undefined;
  const others = [...allOf, nullable, then, otherwise].filter((other) => other !== undefined);
  return [schema, ...others.flatMap((other) => expand(root, other))];
}

/** The types of a property whose schema has no type. */
const ALL_TYPES = ['null', 'boolean', 'number', 'integer', 'string', 'array', 'object'];

/** Returns the properties of the schema and its branches, with the JSON types that they allow. */
function typesOfProperties(root: Schema): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const { properties = {} } of expand(root, root)) {
    for (const [name, property] of Object.entries(properties)) {
      const named = expand(root, property).flatMap(({ type }) => type ?? []);
      const types = named.length > 0 ? named : ALL_TYPES;
      result.set(name, new Set([...(result.get(name) ?? []), ...types]));
    }
  }
  return result;
}
