// The mappers of the generated client as an oracle: which members there are, and of which types.
import mappers from 'azure-iothub/dist/pl/models/mappers.js';
import { expect, test } from 'vitest';
import { membersOf, schemaOf } from './schemas.js';

/** What a type of a mapper is in JSON. */
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

/** Each mapper, and the schema file of the same entity. */
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

/** Where the two differ: what only one side has, and why. */
const ONLY_THEIRS: Record<string, [names: string[], reason: string]> = {
  'twin-patch': [
    [
      'deviceId',
      'moduleId',
      'version',
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
    'a job writes tags and desired properties alone [R14]: of the rest of a twin a hub takes nothing',
  ],
};
const ONLY_OURS: Record<string, [names: string[], reason: string]> = {
  twin: [['modelId', 'configurations'], 'hubs return them, though no page has them [T10]'],
  'x509-thumbprint': [
    ['PrimaryThumbprint', 'SecondaryThumbprint'],
    'a hub was seen to write the names with capitals [S3]',
  ],
};

test.each(PAIRS)(
  'the mapper of %s has the members of %s, but for those that are listed',
  (name, file) => {
    const theirs = Object.keys(propertiesOf(name));
    const ours = [...membersOf(schemaOf(file)).keys()];
    expect(theirs.filter((member) => !ours.includes(member))).toEqual(ONLY_THEIRS[file]?.[0] ?? []);
    expect(ours.filter((member) => !theirs.includes(member))).toEqual(ONLY_OURS[file]?.[0] ?? []);
  },
);

test.each(PAIRS)('the mapper of %s gives each member a type that %s gives it too', (name, file) => {
  const ours = membersOf(schemaOf(file));
  for (const [member, { type }] of Object.entries(propertiesOf(name))) {
    const types = ours.get(member);
    if (types === undefined) continue;
    const theirs = TYPES[type.name] ?? expect.fail(`what is ${type.name}?`);
    const shared = theirs.filter((each) => types.has(each));
    expect(shared.length, `${member}: ${type.name} and ${[...types]}`).toBeGreaterThan(0);
  }
});

test.each(PAIRS)('the mapper of %s names each member as it is on the wire', (name) => {
  for (const [member, { serializedName }] of Object.entries(propertiesOf(name))) {
    expect(serializedName).toBe(member);
  }
});

test('the object that it takes for a list of jobs is none of ours, since no hub sends it [B1]', () => {
  expect(Object.keys(propertiesOf('QueryResult'))).toEqual(['type', 'items', 'continuationToken']);
  expect(schemaOf('job-list').type).toBe('array');
});

interface Property {
  serializedName: string;
  type: { name: string };
}

function propertiesOf(name: keyof typeof mappers): Record<string, Property> {
  const { type } = mappers[name] as { type: { modelProperties?: Record<string, Property> } };
  return type.modelProperties ?? {};
}
