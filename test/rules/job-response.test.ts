import { JOB_STATUSES, JOB_TYPES, validateJobResponse } from '../../src/index.js';
import { type Invalid, rule } from '../support/rule.js';

const response = (properties: object = {}) => ({
  type: 'scheduleUpdateTwin',
  status: 'queued',
  ...properties,
});

const rejected = (property: string, code: Invalid[2], ...values: unknown[]): Invalid[] =>
  values.map((value) => [response({ [property]: value }), [property], code]);

rule('J1', 'type and status are required and must be values of the enums', validateJobResponse, {
  valid: [
    { jobId: 'a', type: 'scheduleUpdateTwin', status: 'queued' },
    ...JOB_TYPES.map((type) => response({ type })),
    ...JOB_STATUSES.map((status) => response({ status })),
  ],
  invalid: [
    [{ status: 'queued' }, ['type'], 'required'],
    [{ type: 'export' }, ['status'], 'required'],
    ...rejected('type', 'enum', 'cloudToDeviceMethod', 'Export', '', null, 1),
    ...rejected('status', 'enum', 'canceled', 'Queued', '', null, 1),
  ],
});

rule('J2', 'jobId is optional: a job that never existed has none', validateJobResponse, {
  valid: [{ type: 'unknown', status: 'unknown' }, response({ jobId: null })],
  invalid: rejected('jobId', 'returned-job-id', ''),
});

rule('J3', 'times must be timestamps', validateJobResponse, {
  valid: ['createdTime', 'startTime', 'endTime'].flatMap((property) =>
    ['9999-12-31T23:59:59.9999999Z', '0001-01-01T00:00:00', null].map((time) =>
      response({ [property]: time }),
    ),
  ),
  invalid: ['createdTime', 'startTime', 'endTime'].flatMap((property) => [
    ...rejected(property, 'timestamp', '2023-02-29T00:00:00Z', ''),
    ...rejected(property, 'type', 0),
  ]),
});

rule('J4', 'maxExecutionTimeInSeconds must be an integer of at least 0', validateJobResponse, {
  valid: [0, 2 ** 53, JSON.parse('9223372036854775807'), null].map((time) =>
    response({ maxExecutionTimeInSeconds: time }),
  ),
  invalid: [
    ...rejected('maxExecutionTimeInSeconds', 'range', -1, 2 ** 63 + 2048),
    ...rejected('maxExecutionTimeInSeconds', 'type', 0.5, '3600'),
  ],
});

rule('J5', 'queryCondition, failureReason and statusMessage must be strings', validateJobResponse, {
  valid: ['queryCondition', 'failureReason', 'statusMessage'].flatMap((property) =>
    ['', 'a\tb\nc', 'é'.repeat(10_000), null].map((value) => response({ [property]: value })),
  ),
  invalid: ['queryCondition', 'failureReason', 'statusMessage'].flatMap((property) =>
    rejected(property, 'type', 0, {}, []),
  ),
});

rule('J6', 'cloudToDeviceMethod must be a CloudToDeviceMethod', validateJobResponse, {
  valid: [{}, null, { methodName: 'reboot', other: 1 }].map((method) =>
    response({ cloudToDeviceMethod: method }),
  ),
  invalid: [
    ...rejected('cloudToDeviceMethod', 'type', [], 'reboot'),
    [
      response({ cloudToDeviceMethod: { methodName: 1 } }),
      ['cloudToDeviceMethod', 'methodName'],
      'type',
    ],
  ],
});

rule('J7', 'updateTwin must be a Twin, which may be incomplete', validateJobResponse, {
  valid: [
    { deviceId: null, etag: '*', version: null, tags: { old: null, deep: { gone: null } } },
    null,
    {},
  ].map((updateTwin) => response({ updateTwin })),
  invalid: [
    ...rejected('updateTwin', 'type', [], '*'),
    [response({ updateTwin: { tags: { 'a.b': 1 } } }), ['updateTwin', 'tags', 'a.b'], 'twin-key'],
  ],
});

rule('J8', 'deviceJobStatistics must be absent, null or DeviceJobStatistics', validateJobResponse, {
  valid: [
    response(),
    response({ deviceJobStatistics: null }),
    response({ deviceJobStatistics: {} }),
  ],
  invalid: [
    ...rejected('deviceJobStatistics', 'type', [], 0),
    [
      response({ deviceJobStatistics: { deviceCount: -1 } }),
      ['deviceJobStatistics', 'deviceCount'],
      'range',
    ],
  ],
});

rule('V3', 'a job id in a response must be a string that is not empty', validateJobResponse, {
  valid: [
    response({ jobId: ' ' }),
    response({ jobId: "a'_é".repeat(100) }),
    response({ jobId: null }),
  ],
  invalid: [
    [response({ jobId: '' }), ['jobId'], 'returned-job-id'],
    [response({ jobId: 7 }), ['jobId'], 'type'],
  ],
});
