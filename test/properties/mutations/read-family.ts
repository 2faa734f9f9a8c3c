import type { EntityName } from '../../support/entities.js';
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
  reason: string,
  code: Parameters<typeof replaced>[3],
  values: readonly unknown[],
): Mutation[] {
  return members.map((member) => replaced(reason, entity, [member], code, values));
}

const THUMBPRINTS = [
  'primaryThumbprint',
  'secondaryThumbprint',
  'PrimaryThumbprint',
  'SecondaryThumbprint',
];
const COUNTERS = ['deviceCount', 'failedCount', 'pendingCount', 'runningCount', 'succeededCount'];
const TIMEOUTS = ['responseTimeoutInSeconds', 'connectTimeoutInSeconds'];

const TIMES_OF_ROWS = [
  'startTimeUtc',
  'endTimeUtc',
  'createdDateTimeUtc',
  'lastUpdatedDateTimeUtc',
];
const METHOD_STATUS = ['outcome', 'deviceMethodResponse', 'status'];

/** What a hub never returns. */
export const readFamilyMutations: readonly Mutation[] = [
  replaced('is no array', 'JobList', [], 'type', [0, 'x', true, {}, { items: [] }, null]),
  replaced('is no job', 'JobList', [0], 'type', [0, 'x', true, []]),
  replaced('is null', 'JobList', [0], 'null', [null]),
  replaced('has too many items', 'JobList', [], 'listed-jobs-count', [
    Array(65_537).fill({ type: 'unknown', status: 'unknown' }),
  ]),
  ...['deviceId', 'jobId', 'jobType', 'status'].map((member) => dropped('DeviceJob', member)),
  ...each('DeviceJob', ['deviceId', 'jobId'], 'is null', 'null', [null]),
  ...each('DeviceJob', ['jobType', 'status'], 'is none of the list', 'enum', [null, '', 0, []]),
  replaced('is no type of a row', 'DeviceJob', ['jobType'], 'enum', ['export', 'unknown']),
  replaced('is no status of a row', 'DeviceJob', ['status'], 'enum', ['cancelled', 'queued']),
  ...each('DeviceJob', ['deviceId', 'moduleId'], 'is no id', 'device-id', BAD_DEVICE_IDS),
  replaced('is empty', 'DeviceJob', ['jobId'], 'returned-job-id', ['']),
  ...each('DeviceJob', TIMES_OF_ROWS, 'is no timestamp', 'timestamp', BAD_TIMESTAMPS),
  replaced('is no object', 'DeviceJob', METHOD_STATUS.slice(0, 2), 'type', [200, 'x', []]),
  replaced('is no integer', 'DeviceJob', METHOD_STATUS, 'type', [0.5, '200', {}]),
  replaced('is no int64', 'DeviceJob', METHOD_STATUS, 'range', [2 ** 53, -(2 ** 53)]),
  replaced('is no text', 'DeviceJob', ['error', 'code'], 'type', [404, {}]),
  replaced('is no text', 'DeviceJob', ['error', 'description'], 'type', [0, []]),
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
