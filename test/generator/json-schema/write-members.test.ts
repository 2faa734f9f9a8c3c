import { describe, expect, test } from 'vitest';
import { accepts } from './validators.js';

const method = { methodName: 'reboot' };
const patch = { etag: '*', tags: {} };
const methodJob = {
  type: 'scheduleDeviceMethod',
  queryCondition: '*',
  cloudToDeviceMethod: method,
};
const twinJob = { type: 'scheduleUpdateTwin', queryCondition: '*', updateTwin: patch };

type Row = [what: string, entity: string, value: unknown];

const ACCEPTED: Row[] = [
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

const REFUSED: Row[] = [
  ['a start without an offset', 'JobRequest', { ...twinJob, startTime: '2026-01-31T08:30:00' }],
  ['a start that is null', 'JobRequest', { ...twinJob, startTime: null }],
  ['a member that nobody knows', 'JobRequest', { ...twinJob, maxExecutionTimeSeconds: 60 }],
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
  ['a patch of nothing', 'TwinPatch', { etag: '*' }],
  ['a patch of no properties', 'TwinPatch', { etag: '*', properties: {} }],
  ['another etag', 'TwinPatch', { ...patch, etag: 'AAAAAAAAAAE=' }],
  ['desired at the top', 'TwinPatch', { etag: '*', desired: {} }],
  ['no version of the API', 'CancelJobParameters', { id: 'j' }],
];

describe('the files of what is sent', () => {
  test.each(ACCEPTED)('accept %s', (_what, entity, value) => {
    expect(accepts(entity, value)).toBe(true);
  });

  test.each(REFUSED)('refuse %s', (_what, entity, value) => {
    expect(accepts(entity, value)).toBe(false);
  });
});
