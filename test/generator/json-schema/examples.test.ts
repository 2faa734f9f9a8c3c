import { describe, expect, test } from 'vitest';
import { accepts } from './agreement.js';

type Row = [name: string, entity: string, value: unknown];

const zeros = '0'.repeat(36);

const deviceJob = { deviceId: 'd', jobId: 'j', jobType: 'scheduleUpdateTwin', status: 'canceled' };

const ACCEPTED_RESPONSES: Row[] = [
  ['a page without jobs', 'JobList', []],
  ['a page with one job', 'JobList', [{ type: 'unknown', status: 'unknown', novel: 1 }]],
  [
    'a DeviceJob',
    'DeviceJob',
    { ...deviceJob, outcome: { deviceMethodResponse: null }, error: {} },
  ],
  ['a job that never existed', 'JobResponse', { type: 'unknown', status: 'unknown' }],
  ['unknown properties', 'JobResponse', { type: 'import', status: 'queued', novel: 1 }],
  [
    'null for every optional property',
    'JobResponse',
    { type: 'import', status: 'queued', jobId: null, createdTime: null, updateTwin: null },
  ],
  ['null instead of an enum', 'Twin', { status: null, connectionState: null }],
  ['a status reason of 128 characters', 'Twin', { statusReason: '😀'.repeat(128) }],
  ['the maximum number of parent scopes', 'Twin', { parentScopes: Array(65_536).fill('') }],
  ['configurations of any content', 'Twin', { configurations: { a: { status: 'Applied' }, b: 1 } }],
  ['a thumbprint with a capitalized name', 'X509Thumbprint', { PrimaryThumbprint: `abCD${zeros}` }],
  ['a leap day', 'Timestamp', '2024-02-29T23:59:59.123456789'],
  ['zeros outside the year', 'Timestamp', '2024-01-01T00:00:00.0000Z'],
  ['a day of year 1', 'Timestamp', '0001-01-01T00:00:00'],
];

const REJECTED_RESPONSES: Row[] = [
  ['the QueryResult of the swagger file', 'JobList', { items: [], continuationToken: null }],
  ['a page with an invalid job', 'JobList', [{ type: 'unknown' }]],
  ['a DeviceJob with the status cancelled', 'DeviceJob', { ...deviceJob, status: 'cancelled' }],
  ['a DeviceJob without a deviceId', 'DeviceJob', { ...deviceJob, deviceId: null }],
  ['a job without a type', 'JobResponse', { status: 'queued' }],
  ['a type of null', 'JobResponse', { type: null, status: 'queued' }],
  ['a job id that is empty', 'JobResponse', { type: 'import', status: 'queued', jobId: '' }],
  ['a status reason of 129 characters', 'Twin', { statusReason: 's'.repeat(129) }],
  ['configurations that are an array', 'Twin', { configurations: [] }],
  ['too many parent scopes', 'Twin', { parentScopes: Array(65_537).fill('') }],
  ['a thumbprint of 41 digits', 'X509Thumbprint', { primaryThumbprint: `abCD${zeros}0` }],
  ['a day that does not exist', 'Timestamp', '2023-02-29T23:59:59Z'],
  ['a day of year 0', 'Timestamp', '0000-01-01T00:00:00Z'],
  ['ten digits of a second', 'Timestamp', '2024-02-29T23:59:59.1234567890Z'],
];

describe('the files of responses', () => {
  test.each(ACCEPTED_RESPONSES)('accept %s', (_name, entity, value) => {
    expect(accepts(entity, value)).toBe(true);
  });

  test.each(REJECTED_RESPONSES)('reject %s', (_name, entity, value) => {
    expect(accepts(entity, value)).toBe(false);
  });
});

const method = { methodName: 'reboot' };
const patch = { etag: '*', tags: {} };
const methodJob = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: method,
};
const twinJob = { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: patch };

const ACCEPTED_REQUESTS: Row[] = [
  ['either type of job', 'JobRequest', twinJob],
  ['an unused branch that is null', 'JobRequest', { ...methodJob, updateTwin: null }],
  [
    'a condition of 8192 characters',
    'JobRequest',
    { ...twinJob, queryCondition: '😀'.repeat(8192) },
  ],
  [
    'a condition that contains SELECT',
    'JobRequest',
    { ...twinJob, queryCondition: "a = ' SELECT '" },
  ],
  [
    'a condition that begins like SELECT',
    'JobRequest',
    { ...twinJob, queryCondition: 'selected = 1' },
  ],
  [
    'a connect timeout equal to the default response timeout',
    'CloudToDeviceMethodRequest',
    { ...method, connectTimeoutInSeconds: 30 },
  ],
  [
    'a connect timeout equal to the response timeout',
    'CloudToDeviceMethodRequest',
    { ...method, connectTimeoutInSeconds: 300, responseTimeoutInSeconds: 300 },
  ],
  [
    'a method name of 100 characters',
    'CloudToDeviceMethodRequest',
    { methodName: 'm'.repeat(100) },
  ],
  ['a patch of desired only', 'TwinPatch', { etag: '*', properties: { desired: {} } }],
  [
    'a preview version of the API',
    'CancelJobParameters',
    { id: 'j', 'api-version': '2021-04-12-preview' },
  ],
];

const REJECTED_REQUESTS: Row[] = [
  ['a startTime without an offset', 'JobRequest', { ...twinJob, startTime: '2026-01-31T08:30:00' }],
  ['a startTime of null', 'JobRequest', { ...twinJob, startTime: null }],
  ['an unknown property', 'JobRequest', { ...twinJob, maxExecutionTimeSeconds: 60 }],
  ['a job type from old documentation', 'JobRequest', { ...twinJob, type: 'scheduleTwinUpdate' }],
  ['the branch of the other type', 'JobRequest', { ...methodJob, type: 'scheduleUpdateTwin' }],
  [
    'a condition of 8193 characters',
    'JobRequest',
    { ...twinJob, queryCondition: 'q'.repeat(8193) },
  ],
  ['a condition that is empty', 'JobRequest', { ...twinJob, queryCondition: '' }],
  [
    'a condition that begins with Select',
    'JobRequest',
    { ...twinJob, queryCondition: ' Select * FROM devices' },
  ],
  ['SELECT alone', 'JobRequest', { ...twinJob, queryCondition: 'SELECT' }],
  [
    'a connect timeout above the default response timeout',
    'CloudToDeviceMethodRequest',
    { ...method, connectTimeoutInSeconds: 31 },
  ],
  [
    'a response timeout of 4 s',
    'CloudToDeviceMethodRequest',
    { ...method, responseTimeoutInSeconds: 4 },
  ],
  ['a method name of white space', 'CloudToDeviceMethodRequest', { methodName: ' \t' }],
  [
    'a method name of 101 characters',
    'CloudToDeviceMethodRequest',
    { methodName: 'm'.repeat(101) },
  ],
  ['a patch without tags and properties', 'TwinPatch', { etag: '*' }],
  ['a patch with empty properties', 'TwinPatch', { etag: '*', properties: {} }],
  ['another etag', 'TwinPatch', { ...patch, etag: 'AAAAAAAAAAE=' }],
  ['desired at the top level', 'TwinPatch', { etag: '*', desired: {} }],
  ['no api-version', 'CancelJobParameters', { id: 'j' }],
];

describe('the files of requests', () => {
  test.each(ACCEPTED_REQUESTS)('accept %s', (_name, entity, value) => {
    expect(accepts(entity, value)).toBe(true);
  });

  test.each(REJECTED_REQUESTS)('reject %s', (_name, entity, value) => {
    expect(accepts(entity, value)).toBe(false);
  });
});
