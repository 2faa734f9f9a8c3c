import { expect, test } from 'vitest';
import * as root from '../../src/index.js';

const twinJob = (properties: object) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  ...properties,
});

const method = (properties: object) => ({ methodName: 'a', ...properties });
const patch = (properties: object) => ({ etag: '*', tags: {}, ...properties });
const response = (properties: object) => ({ type: 'export', status: 'queued', ...properties });
const thumbprint = (value: unknown) => ({ primaryThumbprint: value });

type Validate = (value: unknown) => root.Result<unknown>;

/** Mistakes, and the hint of the first issue, if there is one. */
const HINTS: [mistake: string, validate: Validate, value: unknown, hint: string | undefined][] = [
  ...Object.entries({
    scheduleTwinUpdate: 'scheduleUpdateTwin',
    scheduledUpdateTwin: 'scheduleUpdateTwin',
    scheduleDirectMethod: 'scheduleDeviceMethod',
    scheduleDirectRequest: 'scheduleDeviceMethod',
    cloudToDeviceMethod: 'scheduleDeviceMethod',
    ScheduleUpdateTwin: 'scheduleUpdateTwin',
    scheduleDeviceMetod: 'scheduleDeviceMethod',
  }).map(([type, intended]): (typeof HINTS)[number] => [
    `the job type ${type}`,
    root.validateJobRequest,
    { type },
    `Did you mean ${intended}?`,
  ]),
  ['a job type unlike any other', root.validateJobRequest, { type: 'toString' }, undefined],
  ['a number as a job type', root.validateJobRequest, { type: 1 }, undefined],
  [
    'an old job type as a status',
    root.validateJobResponse,
    response({ status: 'cloudToDeviceMethod' }),
    undefined,
  ],
  [
    'an old job type in a response',
    root.validateJobResponse,
    response({ type: 'scheduleTwinUpdate' }),
    'Did you mean scheduleUpdateTwin?',
  ],
  [
    'a misspelled status',
    root.validateJobResponse,
    response({ status: 'canceled' }),
    'Did you mean cancelled?',
  ],
  ['a status of two letters', root.validateJobResponse, response({ status: 'xy' }), undefined],
  [
    'connected in lowercase',
    root.validateTwin,
    { connectionState: 'connected' },
    'Did you mean Connected?',
  ],
  ['SAS in uppercase', root.validateTwin, { authenticationType: 'SAS' }, 'Did you mean sas?'],
  ['a short string unlike any value', root.validateTwin, { authenticationType: 'ca' }, undefined],
  [
    'a string that is far too long',
    root.validateTwin,
    { status: 'enabled'.repeat(10_000) },
    undefined,
  ],
  ['a null type', root.validateJobResponse, response({ type: null }), undefined],
  [
    'a misspelled property',
    root.validateJobRequest,
    twinJob({ maxExecutionTimeSeconds: 1 }),
    'Did you mean maxExecutionTimeInSeconds?',
  ],
  [
    'a property without its last letter',
    root.validateTwinPatch,
    patch({ tag: {} }),
    'Did you mean tags?',
  ],
  ['a property unlike any other', root.validateTwinPatch, patch({ deviceId: 'a' }), undefined],
  ['a property with an empty name', root.validateTwinPatch, patch({ '': 'a' }), undefined],
  [
    'jobId instead of id',
    root.validateCancelJobParameters,
    { id: 'a', 'api-version': '2021-04-12', jobId: 'a' },
    'Did you mean id?',
  ],
  [
    'jobId in a request without an id',
    root.validateCloudToDeviceMethodRequest,
    method({ jobId: 'a' }),
    undefined,
  ],
  [
    'a property unlike any other next to id',
    root.validateCancelJobParameters,
    { id: 'a', 'api-version': '2021-04-12', payload: 'a' },
    undefined,
  ],
  [
    'desired at the top level',
    root.validateTwinPatch,
    patch({ desired: {} }),
    'Put desired under properties.',
  ],
  [
    'desired in a method',
    root.validateCloudToDeviceMethodRequest,
    method({ desired: {} }),
    undefined,
  ],
  [
    'reported in a patch',
    root.validateTwinPatch,
    patch({ properties: { desired: {}, reported: {} } }),
    'Omit reported: only the device can write it.',
  ],
  ['a missing etag', root.validateTwinPatch, { tags: {} }, 'Add etag: "*".'],
  [
    'another etag',
    root.validateTwinPatch,
    patch({ etag: 'AAAAAAAAAAE=' }),
    'Use etag: "*", regardless of the etags of the twins.',
  ],
  [
    'a missing queryCondition',
    root.validateJobRequest,
    twinJob({ queryCondition: undefined }),
    'Add queryCondition: "*" to target all devices.',
  ],
  ['a missing method name', root.validateCloudToDeviceMethodRequest, {}, undefined],
  [
    'a null startTime',
    root.validateJobRequest,
    twinJob({ startTime: null }),
    'Omit startTime instead.',
  ],
  ['a null jobId', root.validateJobRequest, twinJob({ jobId: null }), 'Omit jobId instead.'],
  [
    'a null maxExecutionTimeInSeconds',
    root.validateJobRequest,
    twinJob({ maxExecutionTimeInSeconds: null }),
    'Omit maxExecutionTimeInSeconds instead.',
  ],
  ...['responseTimeoutInSeconds', 'connectTimeoutInSeconds'].map((name): (typeof HINTS)[number] => [
    `a null ${name}`,
    root.validateCloudToDeviceMethodRequest,
    method({ [name]: null }),
    `Omit ${name} instead.`,
  ]),
  ['null tags', root.validateTwinPatch, patch({ tags: null }), 'Omit tags instead.'],
  [
    'null properties',
    root.validateTwinPatch,
    patch({ properties: null }),
    'Omit properties instead.',
  ],
  [
    'a null desired',
    root.validateTwinPatch,
    patch({ properties: { desired: null } }),
    'Omit desired instead.',
  ],
  ['a null queryCondition', root.validateJobRequest, twinJob({ queryCondition: null }), undefined],
  [
    'a number in quotes',
    root.validateCloudToDeviceMethodRequest,
    method({ responseTimeoutInSeconds: '30' }),
    'Write the number without quotes.',
  ],
  [
    'the QueryResult of the swagger file',
    root.validateJobList,
    { items: [], continuationToken: null },
    'A page of jobs is a plain array; the continuation token is in the header x-ms-continuation.',
  ],
  ['a string instead of a page of jobs', root.validateJobList, '[]', undefined],
  ['an object instead of an array in a twin', root.validateTwin, { parentScopes: {} }, undefined],
  [
    'a DeviceJob with the status cancelled',
    root.validateDeviceJob,
    { deviceId: 'd', jobId: 'j', jobType: 'scheduleUpdateTwin', status: 'cancelled' },
    'Did you mean canceled?',
  ],
  [
    'an ISO 8601 duration instead of a number',
    root.validateCloudToDeviceMethodRequest,
    method({ responseTimeoutInSeconds: 'PT30S' }),
    undefined,
  ],
  ...['PT30', '30 s'].map((responseTimeoutInSeconds): (typeof HINTS)[number] => [
    `the timeout ${responseTimeoutInSeconds}`,
    root.validateCloudToDeviceMethodRequest,
    method({ responseTimeoutInSeconds }),
    undefined,
  ]),
  ['digits instead of a boolean', root.validateDeviceCapabilities, { iotEdge: '1' }, undefined],
  [
    'a number instead of a string',
    root.validateCloudToDeviceMethodRequest,
    { methodName: 1 },
    undefined,
  ],
  [
    'a condition that begins with SELECT',
    root.validateJobRequest,
    twinJob({ queryCondition: 'SELECT * FROM devices' }),
    'Pass only the part after WHERE, or "*" for all devices.',
  ],
  [
    'an unescaped quote in a condition',
    root.validateJobRequest,
    twinJob({ queryCondition: "tags.owner = 'O'Brien'" }),
    "Escape a quote in a string as \\'.",
  ],
  [
    'a parenthesis without a counterpart',
    root.validateJobRequest,
    twinJob({ queryCondition: '(tags.a = 1' }),
    undefined,
  ],
  [
    'a thumbprint with colons',
    root.validateX509Thumbprint,
    thumbprint(`${'AA:'.repeat(19)}AA`),
    'Remove the separators.',
  ],
  [
    'a thumbprint with spaces',
    root.validateX509Thumbprint,
    thumbprint(`${'AA '.repeat(19)}AA`),
    'Remove the separators.',
  ],
  [
    'a SHA-256 thumbprint with hyphens',
    root.validateX509Thumbprint,
    thumbprint(`${'aa-'.repeat(31)}aa`),
    'Remove the separators.',
  ],
  ...Object.entries({
    'too short': `${'aa:'.repeat(18)}aa`,
    'between the two lengths': `${'aa:'.repeat(20)}aa`,
    'too long': `${'aa:'.repeat(32)}aa`,
    'with a colon at the end': 'aa:'.repeat(20),
    'with a colon at the start': `:${'aa:'.repeat(19)}aa`,
  }).map(([how, value]): (typeof HINTS)[number] => [
    `a thumbprint with colons, ${how}`,
    root.validateX509Thumbprint,
    thumbprint(value),
    undefined,
  ]),
  ['a thumbprint that is too short', root.validateX509Thumbprint, thumbprint('aa'), undefined],
  [
    'a startTime without an offset',
    root.validateJobRequest,
    twinJob({ startTime: '2026-01-31T08:00:00' }),
    'Add Z or an offset.',
  ],
  ...['12026-01-31T08:00:00', '2026-01-31T08:00:00 UCT', '12026-01-31 08:00:00'].map(
    (startTime): (typeof HINTS)[number] => [
      `the startTime ${startTime}`,
      root.validateJobRequest,
      twinJob({ startTime }),
      undefined,
    ],
  ),
  ['a date that does not exist', root.validateTimestamp, '2023-02-29T00:00:00', undefined],
  ['t in lowercase', root.validateTimestamp, '2023-02-28t00:00:00Z', 'Write T and Z in uppercase.'],
  ['z in lowercase', root.validateTimestamp, '2023-02-28T00:00:00z', 'Write T and Z in uppercase.'],
  [
    'a space in a timestamp',
    root.validateTimestamp,
    '2023-02-28 00:00:00Z',
    'Put T between the date and the time.',
  ],
  [
    'a dot in a key',
    root.validateTwin,
    { tags: { 'a.b': 1 } },
    'Nest an object instead of using a dot.',
  ],
  ['a space in a key', root.validateTwin, { tags: { 'a b': 1 } }, undefined],
  [
    '$version in a patch',
    root.validateTwinPatch,
    patch({ tags: { $version: 1 } }),
    'Omit $version: IoT Hub writes it.',
  ],
  [
    '$metadata in a patch',
    root.validateTwinPatch,
    patch({ tags: { $metadata: {} } }),
    'Omit $metadata: IoT Hub writes it.',
  ],
  [
    '$etag in a patch',
    root.validateTwinPatch,
    patch({ tags: { $etag: 'AAAAAAAAAAI=' } }),
    'Omit $etag: IoT Hub writes it.',
  ],
  ['an array of digits instead of a number', root.validateTwin, { version: ['5'] }, undefined],
  ['an object instead of a device id', root.validateDeviceId, {}, undefined],
  ['null instead of a page of jobs', root.validateJobList, null, undefined],
  ['$version in a tag of a twin', root.validateTwin, { tags: { a: { $version: 1 } } }, undefined],
];

for (const [mistake, validate, value, hint] of HINTS) {
  test(`the hint for ${mistake} is ${hint ?? 'absent'}`, () => {
    const result = validate(value);
    expect(result.ok ? 'accepted' : result.issues[0]?.hint).toBe(hint);
  });
}

test('formatIssues prints a hint after its message', () => {
  const result = root.validateTwinPatch({ tags: {} });
  expect(result.ok ? '' : root.formatIssues(result.issues)).toBe(
    '/etag: etag is missing. Add etag: "*".',
  );
});
