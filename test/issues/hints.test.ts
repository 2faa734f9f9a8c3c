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
    'Leave reported out: only the device writes it.',
  ],
  ['a missing etag', root.validateTwinPatch, { tags: {} }, 'Add etag: "*".'],
  [
    'another etag',
    root.validateTwinPatch,
    patch({ etag: 'AAAAAAAAAAE=' }),
    'Write etag: "*", whatever the etags of the twins are.',
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
    'Leave startTime out instead.',
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
    'A page of jobs is a bare array, and the token of the next page is the header x-ms-continuation.',
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
  ['a number for a text', root.validateCloudToDeviceMethodRequest, { methodName: 1 }, undefined],
  [
    'a SELECT',
    root.validateJobRequest,
    twinJob({ queryCondition: 'SELECT * FROM devices' }),
    'Give only what follows WHERE, or * for all devices.',
  ],
  [
    'a string with a quote in it',
    root.validateJobRequest,
    twinJob({ queryCondition: "tags.owner = 'O'Brien'" }),
    "Write \\' for a quote in a string.",
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
    'Leave the separators out.',
  ],
  [
    'a thumbprint with spaces',
    root.validateX509Thumbprint,
    thumbprint(`${'AA '.repeat(19)}AA`),
    'Leave the separators out.',
  ],
  ['a short thumbprint', root.validateX509Thumbprint, thumbprint('aa'), undefined],
  [
    'a start without offset',
    root.validateJobRequest,
    twinJob({ startTime: '2026-01-31T08:00:00' }),
    'Add Z, or the offset.',
  ],
  ['a date that does not exist', root.validateTimestamp, '2023-02-29T00:00:00', undefined],
  [
    'a lower-case t',
    root.validateTimestamp,
    '2023-02-28t00:00:00Z',
    'Write T and Z in upper case.',
  ],
  [
    'a lower-case z',
    root.validateTimestamp,
    '2023-02-28T00:00:00z',
    'Write T and Z in upper case.',
  ],
  [
    'a space in a time',
    root.validateTimestamp,
    '2023-02-28 00:00:00Z',
    'Write T between the date and the time.',
  ],
  [
    'a dot in a key',
    root.validateTwin,
    { tags: { 'a.b': 1 } },
    'Nest an object in place of the dot.',
  ],
  ['a space in a key', root.validateTwin, { tags: { 'a b': 1 } }, undefined],
  [
    '$version in a patch',
    root.validateTwinPatch,
    patch({ tags: { $version: 1 } }),
    'Leave $version out: the hub writes it.',
  ],
  [
    '$metadata in a patch',
    root.validateTwinPatch,
    patch({ tags: { $metadata: {} } }),
    'Leave $metadata out: the hub writes it.',
  ],
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
