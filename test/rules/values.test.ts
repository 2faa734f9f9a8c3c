import {
  validateCancelJobParameters,
  validateDeviceId,
  validateDeviceJobStatistics,
  validateJobId,
  validateJobRequest,
  validateJobResponse,
  validateTimestamp,
  validateTwin,
  validateTwinPatch,
  validateX509Thumbprint,
} from '../../src/index.js';
import { rule } from '../support/rule.js';

rule('V1', 'a timestamp is of a date that exists, with or without an offset', validateTimestamp, {
  valid: [
    '0001-01-01T00:00:00Z',
    '0001-01-01T00:00:00',
    '9999-12-31T23:59:59.999999999Z',
    '2020-01-06T21:44:00.8884134Z',
    '2024-02-29T00:00:00Z',
    '2000-02-29T00:00:00Z',
    '2023-02-28T00:00:00Z',
    '2023-04-30T00:00:00+23:59',
    '2023-12-31T00:00:00-23:59',
  ],
  invalid: [
    '0000-01-01T00:00:00Z',
    '10000-01-01T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2024-02-30T00:00:00Z',
    '2023-04-31T00:00:00Z',
    '2023-12-32T00:00:00Z',
    '2023-01-00T00:00:00Z',
    '2023-00-01T00:00:00Z',
    '2023-13-01T00:00:00Z',
    '2023-01-01T24:00:00Z',
    '2023-01-01T00:60:00Z',
    '2023-01-01T00:00:60Z',
    '2023-01-01T00:00:00.Z',
    '2023-01-01T00:00:00.0000000001Z',
    '2023-01-01t00:00:00Z',
    '2023-01-01T00:00:00z',
    '2023-01-01 00:00:00Z',
    '2023-01-01T00:00:00+24:00',
    '2023-01-01T00:00:00+00:60',
    '2023-01-01T00:00:00+0000',
    '2023-01-01',
    '2023-01-01T00:00:00Z\n',
    '',
  ].map((value) => [value, [], 'timestamp'] as const),
});

const requestAt = (startTime: unknown) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  startTime,
  updateTwin: { etag: '*', tags: {} },
});

rule('V1', 'a timestamp that is sent has Z or an offset', validateJobRequest, {
  valid: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999-23:59'].map(requestAt),
  invalid: ['2023-01-01T00:00:00', '2023-02-29T00:00:00Z'].map(
    (time) => [requestAt(time), ['startTime'], 'request-timestamp'] as const,
  ),
});

rule('V2', 'a device id has 1 to 128 of certain ASCII characters', validateDeviceId, {
  valid: ['a', 'Z', '0', 'a'.repeat(128), "-:.+%_#*?!(),=@;$'", '$edgeAgent', '$edgeHub'],
  invalid: [
    '',
    'a'.repeat(129),
    'a b',
    'a/b',
    'a\\b',
    'a"b',
    'a&b',
    'a<b',
    'a[b',
    'a^b',
    'a`b',
    'a{b',
    'a~b',
    'é',
    'a\n',
  ].map((value) => [value, [], 'device-id'] as const),
});

rule('V3', 'a job id that is sent has 1 to 64 letters, digits and hyphens', validateJobId, {
  valid: ['a', 'Z', '0', '-', 'a'.repeat(64)],
  invalid: ['', 'a'.repeat(65), 'a_b', 'a.b', "a'b", 'a b', 'é'].map(
    (value) => [value, [], 'job-id'] as const,
  ),
});

const answer = (members: object) => ({ type: 'scheduleUpdateTwin', status: 'queued', ...members });

rule('V3', 'a job id that a hub returns is any text that is not empty', validateJobResponse, {
  valid: [answer({ jobId: ' ' }), answer({ jobId: "a'_é".repeat(100) }), answer({ jobId: null })],
  invalid: [
    [answer({ jobId: '' }), ['jobId'], 'returned-job-id'],
    [answer({ jobId: 7 }), ['jobId'], 'type'],
  ],
});

rule('V4', 'an etag that a hub returns is any text', validateTwin, {
  valid: [{ etag: 'AAAAAAAAAAE=' }, { etag: '*' }, { etag: '' }, { etag: null }],
  invalid: [[{ etag: 1 }, ['etag'], 'type']],
});

rule('V4', 'an etag that is sent is the literal *', validateTwinPatch, {
  valid: [{ etag: '*', tags: {} }],
  invalid: ['', '**', '"*"', 'AAAAAAAAAAE=', 0, null].map(
    (etag) => [{ etag, tags: {} }, ['etag'], 'etag'] as const,
  ),
});

rule('V5', 'a thumbprint has 40 or 64 hexadecimal digits', validateX509Thumbprint, {
  valid: ['a', 'A', '0', '9', 'F']
    .flatMap((digit) => [digit.repeat(40), digit.repeat(64)])
    .map((primaryThumbprint) => ({ primaryThumbprint })),
  invalid: [0, 39, 41, 63, 65]
    .map((length) => 'a'.repeat(length))
    .concat('g'.repeat(40), 'G'.repeat(64), `${'aa:'.repeat(13)}a`)
    .map(
      (primaryThumbprint) => [{ primaryThumbprint }, ['primaryThumbprint'], 'thumbprint'] as const,
    ),
});

rule('V6', 'an api-version is a date, with or without -preview', validateCancelJobParameters, {
  valid: ['2021-04-12', '2020-05-31-preview'].map((version) => ({
    id: 'a',
    'api-version': version,
  })),
  invalid: ['', '2021-4-12', '2021-04-12-PREVIEW', '2021-04-12-preview2', '2021-04-12 '].map(
    (version) => [{ id: 'a', 'api-version': version }, ['api-version'], 'api-version'] as const,
  ),
});

rule('V7', 'a counter is an integer from 0 to 2^31 − 1', validateDeviceJobStatistics, {
  valid: [{ deviceCount: 0 }, { deviceCount: 2_147_483_647 }],
  invalid: [
    [{ deviceCount: -1 }, ['deviceCount'], 'range'],
    [{ deviceCount: 2_147_483_648 }, ['deviceCount'], 'range'],
    [{ deviceCount: 0.5 }, ['deviceCount'], 'type'],
    [{ deviceCount: '1' }, ['deviceCount'], 'type'],
  ],
});

rule('V8', 'an int64 is an integer up to 2^53 − 1', validateTwin, {
  valid: [{ version: 0 }, { version: 9_007_199_254_740_991 }],
  invalid: [
    [{ version: 9_007_199_254_740_992 }, ['version'], 'range'],
    [{ version: 1e300 }, ['version'], 'range'],
  ],
});
