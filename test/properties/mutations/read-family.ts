import type { EntityName } from '../support/entities.js';
import { dropped, type Mutation, replaced } from './mutation.js';
import { BAD_DEVICE_IDS, BAD_TIMESTAMPS } from './values.js';

const NOT_INT32 = [-1, 2 ** 31, 2 ** 53];
const NOT_INT64 = [-1, 2 ** 53, 1e21];
const BAD_THUMBPRINTS = [
  '',
  'a'.repeat(39),
  'g'.repeat(40),
  'a'.repeat(41),
  'AB:'.repeat(20),
  'a'.repeat(65),
];

function each(
  entity: EntityName,
  members: readonly string[],
  because: string,
  code: Parameters<typeof replaced>[3],
  values: readonly unknown[],
): Mutation[] {
  return members.map((member) => replaced(because, entity, [member], code, values));
}

const THUMBPRINTS = [
  'primaryThumbprint',
  'secondaryThumbprint',
  'PrimaryThumbprint',
  'SecondaryThumbprint',
];
const COUNTERS = ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'];
const TIMEOUTS = ['responseTimeoutInSeconds', 'connectTimeoutInSeconds'];

/** What a hub never returns. */
export const readFamilyMutations: readonly Mutation[] = [
  dropped('JobResponse', 'type'),
  dropped('JobResponse', 'status'),
  ...each('JobResponse', ['type', 'status'], 'is null', 'enum', [null]),
  replaced('is no job type', 'JobResponse', ['type'], 'enum', [
    'cloudToDeviceMethod',
    '',
    0,
    {},
    true,
  ]),
  replaced('is no job status', 'JobResponse', ['status'], 'enum', [
    'canceled',
    'Queued',
    0,
    [],
    false,
  ]),
  replaced('is empty', 'JobResponse', ['jobId'], 'returned-job-id', ['']),
  ...each(
    'JobResponse',
    ['createdTime', 'startTime', 'endTime'],
    'is no timestamp',
    'timestamp',
    BAD_TIMESTAMPS,
  ),
  replaced('is no int64', 'JobResponse', ['maxExecutionTimeInSeconds'], 'range', NOT_INT64),
  ...each('DeviceJobStatistics', COUNTERS, 'is no counter', 'range', NOT_INT32),
  ...each('CloudToDeviceMethod', TIMEOUTS, 'is no int32', 'range', NOT_INT32),
  ...each('X509Thumbprint', THUMBPRINTS, 'is no thumbprint', 'thumbprint', BAD_THUMBPRINTS),
  ...each('Twin', ['deviceId', 'moduleId'], 'is no id', 'device-id', BAD_DEVICE_IDS),
  ...each(
    'Twin',
    ['statusUpdateTime', 'lastActivityTime'],
    'is no timestamp',
    'timestamp',
    BAD_TIMESTAMPS,
  ),
  replaced('is no status of a device', 'Twin', ['status'], 'enum', ['Enabled', '', 1, true]),
  replaced('is none of the list', 'Twin', ['connectionState'], 'enum', [
    'connected',
    'disconnected',
    true,
  ]),
  replaced('is none of the list', 'Twin', ['authenticationType'], 'enum', ['SAS', 'x509', {}]),
  replaced('is too long', 'Twin', ['statusReason'], 'status-reason-length', [
    'x'.repeat(129),
    '😀'.repeat(129),
  ]),
  replaced('is no counter', 'Twin', ['cloudToDeviceMessageCount'], 'range', NOT_INT32),
  replaced('is no int64', 'Twin', ['version'], 'range', NOT_INT64),
  replaced('holds no text', 'Twin', ['parentScopes', 0], 'type', [0, true, [], {}]),
  replaced('has too many items', 'Twin', ['parentScopes'], 'parent-scopes-count', [
    Array(65_537).fill(''),
  ]),
];
