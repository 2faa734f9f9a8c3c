import { expect, test } from 'vitest';
import * as root from '../../src/index.js';

const twinJob = (members: object) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  ...members,
});

const method = (members: object) => ({ methodName: 'a', ...members });
const patch = (members: object) => ({ etag: '*', tags: {}, ...members });
const answer = (members: object) => ({ type: 'export', status: 'queued', ...members });
const thumbprint = (text: unknown) => ({ primaryThumbprint: text });

type Validate = (value: unknown) => root.Result<unknown>;

/** What people get wrong, and what they are told; `undefined` where nothing can be told. */
const HINTS: [mistake: string, validate: Validate, value: unknown, hint: string | undefined][] = [
  ...Object.entries({
    scheduleTwinUpdate: 'scheduleUpdateTwin',
    scheduledUpdateTwin: 'scheduleUpdateTwin',
    scheduleDirectMethod: 'scheduleDeviceMethod',
    scheduleDirectRequest: 'scheduleDeviceMethod',
    cloudToDeviceMethod: 'scheduleDeviceMethod',
    ScheduleUpdateTwin: 'scheduleUpdateTwin',
    scheduleDeviceMetod: 'scheduleDeviceMethod',
  }).map(([type, meant]): (typeof HINTS)[number] => [
    `the job type ${type}`,
    root.validateJobRequest,
    { type },
    `Did you mean ${meant}?`,
  ]),
  ['a job type like none', root.validateJobRequest, { type: 'toString' }, undefined],
  ['no job type', root.validateJobRequest, { type: 1 }, undefined],
  [
    'an old job type as a status',
    root.validateJobResponse,
    answer({ status: 'cloudToDeviceMethod' }),
    undefined,
  ],
  [
    'an old job type in an answer',
    root.validateJobResponse,
    answer({ type: 'scheduleTwinUpdate' }),
    'Did you mean scheduleUpdateTwin?',
  ],
  [
    'a misspelt status',
    root.validateJobResponse,
    answer({ status: 'canceled' }),
    'Did you mean cancelled?',
  ],
  ['a status of two letters', root.validateJobResponse, answer({ status: 'xy' }), undefined],
  [
    'a lower-case connected',
    root.validateTwin,
    { connectionState: 'connected' },
    'Did you mean Connected?',
  ],
  ['an upper-case SAS', root.validateTwin, { authenticationType: 'SAS' }, 'Did you mean sas?'],
  ['a short text like none', root.validateTwin, { authenticationType: 'ca' }, undefined],
  ['a text far too long', root.validateTwin, { status: 'enabled'.repeat(10_000) }, undefined],
  ['a null type', root.validateJobResponse, answer({ type: null }), undefined],
  [
    'a misspelt member',
    root.validateJobRequest,
    twinJob({ maxExecutionTimeSeconds: 1 }),
    'Did you mean maxExecutionTimeInSeconds?',
  ],
  ['a member one letter short', root.validateTwinPatch, patch({ tag: {} }), 'Did you mean tags?'],
  ['a member like none', root.validateTwinPatch, patch({ deviceId: 'a' }), undefined],
  ['an empty name', root.validateTwinPatch, patch({ '': 'a' }), undefined],
  [
    'jobId for id',
    root.validateCancelJobParameters,
    { id: 'a', 'api-version': '2021-04-12', jobId: 'a' },
    'Did you mean id?',
  ],
  [
    'jobId where there is no id',
    root.validateCloudToDeviceMethodRequest,
    method({ jobId: 'a' }),
    undefined,
  ],
  [
    'a member like none beside an id',
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
    'a number as text',
    root.validateCloudToDeviceMethodRequest,
    method({ responseTimeoutInSeconds: '30' }),
    'Write the number without quotes.',
  ],
  [
    'the page of jobs of the swagger',
    root.validateJobList,
    { items: [], continuationToken: null },
    'A page of jobs is a plain array; the continuation token is in the header x-ms-continuation.',
  ],
  ['a text for a page of jobs', root.validateJobList, '[]', undefined],
  ['an object for a list in a twin', root.validateTwin, { parentScopes: {} }, undefined],
  [
    'a row that is cancelled',
    root.validateDeviceJob,
    { deviceId: 'd', jobId: 'j', jobType: 'scheduleUpdateTwin', status: 'cancelled' },
    'Did you mean canceled?',
  ],
  [
    'a text as number',
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
  ['digits for a boolean', root.validateDeviceCapabilities, { iotEdge: '1' }, undefined],
  ['a number for a text', root.validateCloudToDeviceMethodRequest, { methodName: 1 }, undefined],
  [
    'a SELECT',
    root.validateJobRequest,
    twinJob({ queryCondition: 'SELECT * FROM devices' }),
    'Pass only the part after WHERE, or "*" for all devices.',
  ],
  [
    'a string with a quote in it',
    root.validateJobRequest,
    twinJob({ queryCondition: "tags.owner = 'O'Brien'" }),
    "Escape a quote in a string as \\'.",
  ],
  [
    'a parenthesis that is never closed',
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
    'a longer thumbprint with hyphens',
    root.validateX509Thumbprint,
    thumbprint(`${'aa-'.repeat(31)}aa`),
    'Remove the separators.',
  ],
  ...Object.entries({
    'too short': `${'aa:'.repeat(18)}aa`,
    'of a length between': `${'aa:'.repeat(20)}aa`,
    'too long': `${'aa:'.repeat(32)}aa`,
    'with a colon behind': 'aa:'.repeat(20),
    'with a colon in front': `:${'aa:'.repeat(19)}aa`,
  }).map(([how, text]): (typeof HINTS)[number] => [
    `a thumbprint with colons, ${how},`,
    root.validateX509Thumbprint,
    thumbprint(text),
    undefined,
  ]),
  ['a short thumbprint', root.validateX509Thumbprint, thumbprint('aa'), undefined],
  [
    'a start without offset',
    root.validateJobRequest,
    twinJob({ startTime: '2026-01-31T08:00:00' }),
    'Add Z or an offset.',
  ],
  ...['12026-01-31T08:00:00', '2026-01-31T08:00:00 UCT', '12026-01-31 08:00:00'].map(
    (startTime): (typeof HINTS)[number] => [
      `the start ${startTime}`,
      root.validateJobRequest,
      twinJob({ startTime }),
      undefined,
    ],
  ),
  ['a date that does not exist', root.validateTimestamp, '2023-02-29T00:00:00', undefined],
  ['a lower-case t', root.validateTimestamp, '2023-02-28t00:00:00Z', 'Write T and Z in uppercase.'],
  ['a lower-case z', root.validateTimestamp, '2023-02-28T00:00:00z', 'Write T and Z in uppercase.'],
  [
    'a space in a time',
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
  ['digits in a list', root.validateTwin, { version: ['5'] }, undefined],
  ['an object for a text', root.validateDeviceId, {}, undefined],
  ['nothing for a page of jobs', root.validateJobList, null, undefined],
  ['$version where a hub has none', root.validateTwin, { tags: { $version: 1 } }, undefined],
];

for (const [mistake, validate, value, hint] of HINTS) {
  test(`${mistake} is told: ${hint ?? 'nothing'}`, () => {
    const result = validate(value);
    expect(result.ok ? 'accepted' : result.issues[0]?.hint).toBe(hint);
  });
}

test('a hint is printed behind its message', () => {
  const result = root.validateTwinPatch({ tags: {} });
  expect(result.ok ? '' : root.formatIssues(result.issues)).toBe(
    '/etag: etag is missing. Add etag: "*".',
  );
});
