import { JOB_STATUSES, JOB_TYPES, validateJobResponse } from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const answer = (members: object = {}) => ({
  type: 'scheduleUpdateTwin',
  status: 'queued',
  ...members,
});

/** Each value as that member of an answer, refused with that code. */
const refused = (member: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  values.map((value) => [answer({ [member]: value }), [member], code]);

rule('J1', 'type and status are required, and of closed lists', validateJobResponse, {
  valid: [
    { jobId: 'a', type: 'scheduleUpdateTwin', status: 'queued' },
    ...JOB_TYPES.map((type) => answer({ type })),
    ...JOB_STATUSES.map((status) => answer({ status })),
  ],
  invalid: [
    [{ status: 'queued' }, ['type'], 'required'],
    [{ type: 'export' }, ['status'], 'required'],
    ...refused('type', 'enum', 'cloudToDeviceMethod', 'Export', '', null, 1),
    ...refused('status', 'enum', 'canceled', 'Queued', '', null, 1),
  ],
});

rule('J2', 'a job that never existed has not even a jobId', validateJobResponse, {
  valid: [{ type: 'unknown', status: 'unknown' }, answer({ jobId: null })],
  invalid: refused('jobId', 'returned-job-id', ''),
});

rule('J3', 'the times of a job are timestamps, absent or null', validateJobResponse, {
  valid: ['createdTime', 'startTime', 'endTime'].flatMap((member) =>
    ['9999-12-31T23:59:59.9999999Z', '0001-01-01T00:00:00', null].map((time) =>
      answer({ [member]: time }),
    ),
  ),
  invalid: ['createdTime', 'startTime', 'endTime'].flatMap((member) => [
    ...refused(member, 'timestamp', '2023-02-29T00:00:00Z', ''),
    ...refused(member, 'type', 0),
  ]),
});

rule('J4', 'maxExecutionTimeInSeconds is an integer from 0', validateJobResponse, {
  valid: [0, 9_007_199_254_740_991, null].map((time) =>
    answer({ maxExecutionTimeInSeconds: time }),
  ),
  invalid: [
    ...refused('maxExecutionTimeInSeconds', 'range', -1, 9_007_199_254_740_992),
    ...refused('maxExecutionTimeInSeconds', 'type', 0.5, '3600'),
  ],
});

rule('J5', 'the texts of a job may hold anything', validateJobResponse, {
  valid: ['queryCondition', 'failureReason', 'statusMessage'].flatMap((member) =>
    ['', 'a\tb\nc', 'é'.repeat(10_000), null].map((text) => answer({ [member]: text })),
  ),
  invalid: ['queryCondition', 'failureReason', 'statusMessage'].flatMap((member) =>
    refused(member, 'type', 0, {}, []),
  ),
});

rule('J6', 'cloudToDeviceMethod is an echoed method', validateJobResponse, {
  valid: [{}, null, { methodName: 'reboot', other: 1 }].map((method) =>
    answer({ cloudToDeviceMethod: method }),
  ),
  invalid: [
    ...refused('cloudToDeviceMethod', 'type', [], 'reboot'),
    [
      answer({ cloudToDeviceMethod: { methodName: 1 } }),
      ['cloudToDeviceMethod', 'methodName'],
      'type',
    ],
  ],
});

rule('J7', 'updateTwin is the echo of a patch', validateJobResponse, {
  valid: [
    { deviceId: null, etag: '*', version: null, tags: { old: null, deep: { gone: null } } },
    null,
    {},
  ].map((updateTwin) => answer({ updateTwin })),
  invalid: [
    ...refused('updateTwin', 'type', [], '*'),
    [answer({ updateTwin: { tags: { 'a.b': 1 } } }), ['updateTwin', 'tags', 'a.b'], 'twin-key'],
  ],
});

rule('J8', 'deviceJobStatistics is absent until the job reports', validateJobResponse, {
  valid: [answer(), answer({ deviceJobStatistics: null }), answer({ deviceJobStatistics: {} })],
  invalid: [
    ...refused('deviceJobStatistics', 'type', [], 0),
    [
      answer({ deviceJobStatistics: { deviceCount: -1 } }),
      ['deviceJobStatistics', 'deviceCount'],
      'range',
    ],
  ],
});
