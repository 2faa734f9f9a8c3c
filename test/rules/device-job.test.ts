import { validateDeviceJob } from '../../src/index.js';
import { rule } from '../support/rule.js';

const deviceJob = { deviceId: 'd', jobId: 'j', jobType: 'scheduleDeviceMethod', status: 'pending' };
const TIMES = ['startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc'];

const withResponse = (response: unknown) => ({
  ...deviceJob,
  outcome: { deviceMethodResponse: response },
});
const STATUS = ['outcome', 'deviceMethodResponse', 'status'];

rule('B2', 'deviceId, jobId, jobType and status are required', validateDeviceJob, {
  valid: [
    deviceJob,
    { ...deviceJob, novel: 1 },
    { ...deviceJob, moduleId: null, outcome: null, error: null },
  ],
  invalid: ['deviceId', 'jobId', 'jobType', 'status'].map(
    (property) => [{ ...deviceJob, [property]: undefined }, [property], 'required'] as const,
  ),
});

rule('B2', 'jobType must be one of the two types of requests', validateDeviceJob, {
  valid: ['scheduleUpdateTwin', 'scheduleDeviceMethod'].map((jobType) => ({
    ...deviceJob,
    jobType,
  })),
  invalid: ['scheduleTwinUpdate', 'unknown', 'export', null].map(
    (jobType) => [{ ...deviceJob, jobType }, ['jobType'], 'enum'] as const,
  ),
});

rule('B2', 'status must be one of the statuses of a job on one device', validateDeviceJob, {
  valid: ['pending', 'scheduled', 'running', 'completed', 'failed', 'canceled'].map((status) => ({
    ...deviceJob,
    status,
  })),
  invalid: ['cancelled', 'queued', 'enqueued', 'unknown', 'Pending', null].map(
    (status) => [{ ...deviceJob, status }, ['status'], 'enum'] as const,
  ),
});

rule('B2', 'deviceId, moduleId and jobId must be valid ids', validateDeviceJob, {
  valid: [
    { ...deviceJob, deviceId: 'd'.repeat(128), moduleId: '$edgeHub' },
    { ...deviceJob, jobId: ' ' },
  ],
  invalid: [
    [{ ...deviceJob, deviceId: 'd'.repeat(129) }, ['deviceId'], 'device-id'],
    [{ ...deviceJob, moduleId: 'm m' }, ['moduleId'], 'device-id'],
    [{ ...deviceJob, jobId: '' }, ['jobId'], 'returned-job-id'],
  ],
});

rule('B2', 'times must be timestamps, with or without an offset', validateDeviceJob, {
  valid: TIMES.flatMap((name) => [
    { ...deviceJob, [name]: '2016-09-29T18:18:52.7418462' },
    { ...deviceJob, [name]: '9999-12-31T23:59:59.9999999Z' },
    { ...deviceJob, [name]: null },
  ]),
  invalid: TIMES.map((name) => [
    { ...deviceJob, [name]: '2016-09-31T18:18:52' },
    [name],
    'timestamp',
  ]),
});

rule('B2', 'outcome must be empty or contain a valid deviceMethodResponse', validateDeviceJob, {
  valid: [
    { ...deviceJob, outcome: {} },
    { ...deviceJob, outcome: { other: 1 } },
    ...[null, { status: 0 }, { status: 0, payload: [null], novel: 1 }].map(withResponse),
    ...[200, 0, -1, -(2 ** 63), 2 ** 63].map((status) => withResponse({ status })),
  ],
  invalid: [
    [{ ...deviceJob, outcome: [] }, ['outcome'], 'type'],
    [withResponse(200), ['outcome', 'deviceMethodResponse'], 'type'],
    [withResponse({}), STATUS, 'required'],
    [withResponse({ status: null }), STATUS, 'null'],
    [withResponse({ status: '200' }), STATUS, 'type'],
    [withResponse({ status: 0.5 }), STATUS, 'type'],
    [withResponse({ status: 2 ** 63 + 2048 }), STATUS, 'range'],
    [withResponse({ status: -(2 ** 63) - 2048 }), STATUS, 'range'],
  ],
});

rule('B2', 'code and description of an error must be strings', validateDeviceJob, {
  valid: [
    {},
    { code: 'JobRunPreconditionFailed', description: 'a\nb' },
    { code: null, novel: 1 },
  ].map((error) => ({ ...deviceJob, error })),
  invalid: [
    [{ ...deviceJob, error: 'failed' }, ['error'], 'type'],
    [{ ...deviceJob, error: { code: 404 } }, ['error', 'code'], 'type'],
    [{ ...deviceJob, error: { description: {} } }, ['error', 'description'], 'type'],
  ],
});
