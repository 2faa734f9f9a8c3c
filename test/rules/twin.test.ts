import {
  AUTHENTICATION_TYPES,
  CONNECTION_STATES,
  DEVICE_STATUSES,
  validateTwin,
} from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const each = (member: string, ...values: unknown[]) => values.map((value) => ({ [member]: value }));

const refused = (member: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  values.map((value) => [{ [member]: value }, [member], code]);

rule('T1', 'deviceId and moduleId obey the rule for device ids', validateTwin, {
  valid: ['deviceId', 'moduleId'].flatMap((id) => each(id, 'a', 'a'.repeat(128), '$edgeHub', null)),
  invalid: ['deviceId', 'moduleId'].flatMap((id) =>
    refused(id, 'device-id', '', 'a'.repeat(129), 'a/b'),
  ),
});

const TEXTS = ['etag', 'deviceEtag', 'deviceScope'];

rule('T2', 'the texts of a twin may hold anything', validateTwin, {
  valid: TEXTS.flatMap((member) => each(member, '', 'é\n', null)),
  invalid: TEXTS.flatMap((member) => refused(member, 'type', 0, {})),
});

rule('T2', 'statusReason has at most 128 characters, however many units they take', validateTwin, {
  valid: each('statusReason', '', 'a'.repeat(128), '\u{1f600}'.repeat(128), '\n', null),
  invalid: refused(
    'statusReason',
    'status-reason-length',
    'a'.repeat(129),
    '\u{1f600}'.repeat(129),
  ),
});

rule('T3', 'status, connectionState and authenticationType are of closed lists', validateTwin, {
  valid: [
    ...each('status', ...DEVICE_STATUSES, null),
    ...each('connectionState', ...CONNECTION_STATES, null),
    ...each('authenticationType', ...AUTHENTICATION_TYPES, null),
  ],
  invalid: [
    ...refused('status', 'enum', 'Enabled', '', 1),
    ...refused('connectionState', 'enum', 'connected', '', 1),
    ...refused('authenticationType', 'enum', 'SAS', '', 1),
  ],
});

const TIMES = ['statusUpdateTime', 'lastActivityTime'];

rule('T4', 'the times of a twin are timestamps', validateTwin, {
  valid: TIMES.flatMap((member) =>
    each(member, '0001-01-01T00:00:00Z', '0001-01-01T00:00:00', null),
  ),
  invalid: TIMES.flatMap((member) => refused(member, 'timestamp', '0000-01-01T00:00:00Z', '')),
});

rule('T5', 'cloudToDeviceMessageCount is a counter', validateTwin, {
  valid: each('cloudToDeviceMessageCount', 0, 2_147_483_647, null),
  invalid: refused('cloudToDeviceMessageCount', 'range', -1, 2_147_483_648),
});

rule('T6', 'version is an integer from 0', validateTwin, {
  valid: each('version', 0, 9_007_199_254_740_991, null),
  invalid: refused('version', 'range', -1, 9_007_199_254_740_992),
});

rule('T7', 'parentScopes is an array of texts', validateTwin, {
  valid: each(
    'parentScopes',
    [],
    ['', 'ms-azure-iot-edge://e-1'],
    new Array(65_536).fill(''),
    null,
  ),
  invalid: [
    ...refused('parentScopes', 'type', 'a', {}),
    ...refused('parentScopes', 'parent-scopes-count', new Array(65_537).fill('')),
    [{ parentScopes: ['a', 1] }, ['parentScopes', 1], 'type'],
    [{ parentScopes: [null] }, ['parentScopes', 0], 'null'],
    [{ parentScopes: new Array(1) }, ['parentScopes', 0], 'type'],
  ],
});

rule('T8', 'capabilities, x509Thumbprint and properties are entities of their own', validateTwin, {
  valid: ['capabilities', 'x509Thumbprint', 'properties'].flatMap((member) =>
    each(member, {}, null),
  ),
  invalid: [
    ...['capabilities', 'x509Thumbprint', 'properties'].flatMap((member) =>
      refused(member, 'type', [], ''),
    ),
    [{ capabilities: { iotEdge: 1 } }, ['capabilities', 'iotEdge'], 'type'],
    [{ properties: { desired: [] } }, ['properties', 'desired'], 'type'],
  ],
});

rule('T9', 'tags are a section of at most 8 KB', validateTwin, {
  valid: each('tags', {}, null, { a: 'a'.repeat(4000), b: 'b'.repeat(4096), c: 'c'.repeat(93) }),
  invalid: [
    ...refused('tags', 'type', [], ''),
    [
      { tags: { a: 'a'.repeat(4000), b: 'b'.repeat(4096), c: 'c'.repeat(94) } },
      ['tags'],
      'twin-size',
    ],
  ],
});

rule('T10', 'modelId and configurations are typed, not checked', validateTwin, {
  valid: [
    ...each('modelId', '', 'dtmi:example:thermostat;1', null),
    ...each('configurations', {}, { roll: { status: 'Applied' } }, { roll: 1 }, null),
  ],
  invalid: [...refused('modelId', 'type', 0), ...refused('configurations', 'type', [], '')],
});
