import { describe, expect, test } from 'vitest';
import { accepts } from './agreement.js';

type Row = [what: string, entity: string, value: unknown];

const zeros = '0'.repeat(36);

const row = { deviceId: 'd', jobId: 'j', jobType: 'scheduleUpdateTwin', status: 'canceled' };

const ACCEPTED_RESPONSES: Row[] = [
  ['a page without jobs', 'JobList', []],
  ['a page of a job', 'JobList', [{ type: 'unknown', status: 'unknown', novel: 1 }]],
  [
    'a row of a device',
    'DeviceJob',
    { ...row, outcome: { deviceMethodResponse: null }, error: {} },
  ],
  ['a job that never existed', 'JobResponse', { type: 'unknown', status: 'unknown' }],
  ['unknown properties', 'JobResponse', { type: 'import', status: 'queued', novel: 1 }],
  [
    'null for every optional property',
    'JobResponse',
    { type: 'import', status: 'queued', jobId: null, createdTime: null, updateTwin: null },
  ],
  ['an enum that is null', 'Twin', { status: null, connectionState: null }],
  ['a status reason of 128 characters', 'Twin', { statusReason: '😀'.repeat(128) }],
  ['the maximum number of parent scopes', 'Twin', { parentScopes: Array(65_536).fill('') }],
  ['configurations of any content', 'Twin', { configurations: { a: { status: 'Applied' }, b: 1 } }],
  ['capitalised thumbprints', 'X509Thumbprint', { PrimaryThumbprint: `abCD${zeros}` }],
  ['a leap day', 'Timestamp', '2024-02-29T23:59:59.123456789'],
  ['zeros outside the year', 'Timestamp', '2024-01-01T00:00:00.0000Z'],
  ['a day of year 1', 'Timestamp', '0001-01-01T00:00:00'],
];

const REJECTED_RESPONSES: Row[] = [
  ['the page of jobs of the swagger', 'JobList', { items: [], continuationToken: null }],
  ['a page with an invalid job', 'JobList', [{ type: 'unknown' }]],
  ['a row that is cancelled with two l', 'DeviceJob', { ...row, status: 'cancelled' }],
  ['a row without a device', 'DeviceJob', { ...row, deviceId: null }],
  ['a job without a type', 'JobResponse', { status: 'queued' }],
  ['a type that is null', 'JobResponse', { type: null, status: 'queued' }],
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
  test.each(ACCEPTED_RESPONSES)('accept %s', (_what, entity, value) => {
    expect(accepts(entity, value)).toBe(true);
  });

  test.each(REJECTED_RESPONSES)('reject %s', (_what, entity, value) => {
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
  ['SELECT further on', 'JobRequest', { ...twinJob, queryCondition: "a = ' SELECT '" }],
  [
    'a condition that begins like SELECT',
    'JobRequest',
    { ...twinJob, queryCondition: 'selected = 1' },
  ],
  [
    'a connect timeout of the default response timeout',
    'CloudToDeviceMethodRequest',
    { ...method, connectTimeoutInSeconds: 30 },
  ],
  [
    'a connect timeout of the response timeout',
    'CloudToDeviceMethodRequest',
    { ...method, connectTimeoutInSeconds: 300, responseTimeoutInSeconds: 300 },
  ],
  [
    'a method name of 100 characters',
    'CloudToDeviceMethodRequest',
    { methodName: 'm'.repeat(100) },
  ],
  ['a patch of desired alone', 'TwinPatch', { etag: '*', properties: { desired: {} } }],
  ['a preview of the API', 'CancelJobParameters', { id: 'j', 'api-version': '2021-04-12-preview' }],
];

const REJECTED_REQUESTS: Row[] = [
  ['a start without an offset', 'JobRequest', { ...twinJob, startTime: '2026-01-31T08:30:00' }],
  ['a start that is null', 'JobRequest', { ...twinJob, startTime: null }],
  ['an unknown property', 'JobRequest', { ...twinJob, maxExecutionTimeSeconds: 60 }],
  ['a job type of old documentation', 'JobRequest', { ...twinJob, type: 'scheduleTwinUpdate' }],
  ['the branch of the other type', 'JobRequest', { ...methodJob, type: 'scheduleUpdateTwin' }],
  [
    'a condition of 8193 characters',
    'JobRequest',
    { ...twinJob, queryCondition: 'q'.repeat(8193) },
  ],
  ['a condition that is empty', 'JobRequest', { ...twinJob, queryCondition: '' }],
  ['a query', 'JobRequest', { ...twinJob, queryCondition: ' Select * FROM devices' }],
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
  ['a patch without tags and desired', 'TwinPatch', { etag: '*' }],
  ['a patch of no properties', 'TwinPatch', { etag: '*', properties: {} }],
  ['another etag', 'TwinPatch', { ...patch, etag: 'AAAAAAAAAAE=' }],
  ['desired at the top', 'TwinPatch', { etag: '*', desired: {} }],
  ['no version of the API', 'CancelJobParameters', { id: 'j' }],
];

describe('the files of requests', () => {
  test.each(ACCEPTED_REQUESTS)('accept %s', (_what, entity, value) => {
    expect(accepts(entity, value)).toBe(true);
  });

  test.each(REJECTED_REQUESTS)('reject %s', (_what, entity, value) => {
    expect(accepts(entity, value)).toBe(false);
  });
});
