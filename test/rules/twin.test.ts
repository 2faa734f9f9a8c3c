import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  validateTwin,
} from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const each = (property: string, ...values: unknown[]) =>
  values.map((value) => ({ [property]: value }));

const rejected = (property: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  values.map((value) => [{ [property]: value }, [property], code]);

rule('T1', 'deviceId and moduleId must be valid device ids', validateTwin, {
  valid: ['deviceId', 'moduleId'].flatMap((id) => each(id, 'a', 'a'.repeat(128), '$edgeHub', null)),
  invalid: ['deviceId', 'moduleId'].flatMap((id) =>
    rejected(id, 'device-id', '', 'a'.repeat(129), 'a/b'),
  ),
});

const STRINGS = ['etag', 'deviceEtag', 'deviceScope'];

rule('T2', 'etag, deviceEtag and deviceScope must be strings', validateTwin, {
  valid: STRINGS.flatMap((property) => each(property, '', 'é\n', null)),
  invalid: STRINGS.flatMap((property) => rejected(property, 'type', 0, {})),
});

rule('T2', 'statusReason must have at most 128 characters (code points)', validateTwin, {
  valid: each('statusReason', '', 'a'.repeat(128), '\u{1f600}'.repeat(128), '\n', null),
  invalid: rejected(
    'statusReason',
    'status-reason-length',
    'a'.repeat(129),
    '\u{1f600}'.repeat(129),
  ),
});

rule(
  'T3',
  'status, connectionState and authenticationType must be values of the enums',
  validateTwin,
  {
    valid: [
      ...each('status', ...DEVICE_STATUSES, null),
      ...each('connectionState', ...CONNECTION_STATES, null),
      ...each('authenticationType', ...AUTHENTICATION_TYPES, null),
    ],
    invalid: [
      ...rejected('status', 'enum', 'Enabled', '', 1),
      ...rejected('connectionState', 'enum', 'connected', '', 1),
      ...rejected('authenticationType', 'enum', 'SAS', '', 1),
    ],
  },
);

const TIMES = ['statusUpdateTime', 'lastActivityTime'];

rule('T4', 'statusUpdateTime and lastActivityTime must be timestamps', validateTwin, {
  valid: TIMES.flatMap((property) =>
    each(property, '0001-01-01T00:00:00Z', '0001-01-01T00:00:00', null),
  ),
  invalid: TIMES.flatMap((property) => rejected(property, 'timestamp', '0000-01-01T00:00:00Z', '')),
});

rule('T5', 'cloudToDeviceMessageCount must be a counter', validateTwin, {
  valid: each('cloudToDeviceMessageCount', 0, 2_147_483_647, null),
  invalid: rejected('cloudToDeviceMessageCount', 'range', -1, 2_147_483_648),
});

rule('T6', 'version must be an integer of at least 0', validateTwin, {
  valid: each('version', 0, 2 ** 53, 2 ** 63, null),
  invalid: rejected('version', 'range', -1, 2 ** 63 + 2048),
});

rule('T7', 'parentScopes must be an array of strings', validateTwin, {
  valid: each(
    'parentScopes',
    [],
    ['', 'ms-azure-iot-edge://e-1'],
    new Array(65_536).fill(''),
    null,
  ),
  invalid: [
    ...rejected('parentScopes', 'type', 'a', {}),
    ...rejected('parentScopes', 'parent-scopes-count', new Array(65_537).fill('')),
    [{ parentScopes: ['a', 1] }, ['parentScopes', 1], 'type'],
    [{ parentScopes: [null] }, ['parentScopes', 0], 'null'],
    [{ parentScopes: new Array(1) }, ['parentScopes', 0], 'type'],
  ],
});

rule('T8', 'capabilities, x509Thumbprint and properties must be valid entities', validateTwin, {
  valid: ['capabilities', 'x509Thumbprint', 'properties'].flatMap((property) =>
    each(property, {}, null),
  ),
  invalid: [
    ...['capabilities', 'x509Thumbprint', 'properties'].flatMap((property) =>
      rejected(property, 'type', [], ''),
    ),
    [{ capabilities: { iotEdge: 1 } }, ['capabilities', 'iotEdge'], 'type'],
    [{ properties: { desired: [] } }, ['properties', 'desired'], 'type'],
  ],
});

rule('T9', 'tags must be a section of at most 8 KB', validateTwin, {
  valid: each('tags', {}, null, { a: 'a'.repeat(4000), b: 'b'.repeat(4096), c: 'c'.repeat(93) }),
  invalid: [
    ...rejected('tags', 'type', [], ''),
    [
      { tags: { a: 'a'.repeat(4000), b: 'b'.repeat(4096), c: 'c'.repeat(94) } },
      ['tags'],
      'twin-size',
    ],
  ],
});

rule(
  'T10',
  'modelId must be a string and configurations an object with any content',
  validateTwin,
  {
    valid: [
      ...each('modelId', '', 'dtmi:example:thermostat;1', null),
      ...each('configurations', {}, { roll: { status: 'Applied' } }, { roll: 1 }, null),
    ],
    invalid: [...rejected('modelId', 'type', 0), ...rejected('configurations', 'type', [], '')],
  },
);

rule('V4', 'an etag in a response must be a string', validateTwin, {
  valid: [{ etag: 'AAAAAAAAAAE=' }, { etag: '*' }, { etag: '' }, { etag: null }],
  invalid: [[{ etag: 1 }, ['etag'], 'type']],
});

rule('T11', 'attributes must be an object with any content', validateTwin, {
  valid: each('attributes', {}, { a: 'b', c: true, d: 3, e: ['f', 1] }, { 'a.b': 1.5 }, null),
  invalid: rejected('attributes', 'type', [], '', 1),
});

rule('V8', 'an int64 in a response must be an integer of at most 2^63', validateTwin, {
  valid: [{ version: 0 }, { version: 2 ** 53 }, JSON.parse('{"version":9223372036854775807}')],
  invalid: [
    [{ version: 2 ** 63 + 2048 }, ['version'], 'range'],
    [{ version: 1e300 }, ['version'], 'range'],
  ],
});

rule('S2', 'a module twin may have no capabilities', validateTwin, {
  valid: [{ moduleId: 'm' }, { capabilities: null }],
  invalid: [[{ capabilities: true }, ['capabilities'], 'type']],
});
