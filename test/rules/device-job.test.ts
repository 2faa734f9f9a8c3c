import { validateDeviceJob } from '../../src/index.js';
import { rule } from '../support/rule.js';

const row = { deviceId: 'd', jobId: 'j', jobType: 'scheduleDeviceMethod', status: 'pending' };
const TIMES = ['startTimeUtc', 'endTimeUtc', 'createdDateTimeUtc', 'lastUpdatedDateTimeUtc'];

const respond = (response: unknown) => ({ ...row, outcome: { deviceMethodResponse: response } });
const STATUS = ['outcome', 'deviceMethodResponse', 'status'];

rule('B2', 'deviceId, jobId, jobType and status are required', validateDeviceJob, {
  valid: [row, { ...row, novel: 1 }, { ...row, moduleId: null, outcome: null, error: null }],
  invalid: ['deviceId', 'jobId', 'jobType', 'status'].map(
    (property) => [{ ...row, [property]: undefined }, [property], 'required'] as const,
  ),
});

rule('B2', 'jobType must be one of the two types of requests', validateDeviceJob, {
  valid: ['scheduleUpdateTwin', 'scheduleDeviceMethod'].map((jobType) => ({ ...row, jobType })),
  invalid: ['scheduleTwinUpdate', 'unknown', 'export', null].map(
    (jobType) => [{ ...row, jobType }, ['jobType'], 'enum'] as const,
  ),
});

rule('B2', 'status must be one of the statuses of a job on one device', validateDeviceJob, {
  valid: ['pending', 'scheduled', 'running', 'completed', 'failed', 'canceled'].map((status) => ({
    ...row,
    status,
  })),
  invalid: ['cancelled', 'queued', 'enqueued', 'unknown', 'Pending', null].map(
    (status) => [{ ...row, status }, ['status'], 'enum'] as const,
  ),
});

rule('B2', 'deviceId, moduleId and jobId must be valid ids', validateDeviceJob, {
  valid: [
    { ...row, deviceId: 'd'.repeat(128), moduleId: '$edgeHub' },
    { ...row, jobId: ' ' },
  ],
  invalid: [
    [{ ...row, deviceId: 'd'.repeat(129) }, ['deviceId'], 'device-id'],
    [{ ...row, moduleId: 'm m' }, ['moduleId'], 'device-id'],
    [{ ...row, jobId: '' }, ['jobId'], 'returned-job-id'],
  ],
});

rule('B2', 'times must be timestamps, with or without an offset', validateDeviceJob, {
  valid: TIMES.flatMap((name) => [
    { ...row, [name]: '2016-09-29T18:18:52.7418462' },
    { ...row, [name]: '9999-12-31T23:59:59.9999999Z' },
    { ...row, [name]: null },
  ]),
  invalid: TIMES.map((name) => [{ ...row, [name]: '2016-09-31T18:18:52' }, [name], 'timestamp']),
});

rule('B2', 'outcome must be empty or contain a valid deviceMethodResponse', validateDeviceJob, {
  valid: [
    { ...row, outcome: {} },
    { ...row, outcome: { other: 1 } },
    ...[null, {}, { status: null }, { payload: undefined }, { payload: [null], novel: 1 }].map(
      respond,
    ),
    ...[200, 0, -1, -9007199254740991, 9007199254740991].map((status) => respond({ status })),
  ],
  invalid: [
    [{ ...row, outcome: [] }, ['outcome'], 'type'],
    [respond(200), ['outcome', 'deviceMethodResponse'], 'type'],
    [respond({ status: '200' }), STATUS, 'type'],
    [respond({ status: 0.5 }), STATUS, 'type'],
    [respond({ status: 9007199254740992 }), STATUS, 'range'],
    [respond({ status: -9007199254740992 }), STATUS, 'range'],
  ],
});

rule('B2', 'code and description of an error must be strings', validateDeviceJob, {
  valid: [
    {},
    { code: 'JobRunPreconditionFailed', description: 'a\nb' },
    { code: null, novel: 1 },
  ].map((error) => ({ ...row, error })),
  invalid: [
    [{ ...row, error: 'failed' }, ['error'], 'type'],
    [{ ...row, error: { code: 404 } }, ['error', 'code'], 'type'],
    [{ ...row, error: { description: {} } }, ['error', 'description'], 'type'],
  ],
});
