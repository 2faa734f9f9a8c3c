import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatIssues,
  type Result,
  validateCancelJobParameters,
  validateCloudToDeviceMethodRequest,
  validateJobRequest,
  validateJobResponse,
  validateTwin,
  validateTwinPatch,
} from '../../src/index.js';
import { describeFault, describeIssue } from '../../src/issues/messages.js';
import { entities } from '../support/entities.js';
import { type Json, throughJson } from '../support/json.js';
import { jsonMutationArbitrary } from '../support/mutate.js';
import { runs } from '../support/runs.js';

const job = (properties: object) => ({ type: 'export', status: 'queued', ...properties });
const method = (properties: object) => ({ methodName: 'a', ...properties });
const twinJob = (properties: object) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  ...properties,
});

const throwing = () => {
  throw new Error('unreadable');
};

/** Returns nested objects, one per letter. */
const nest = (letters: string) =>
  [...letters].reduceRight<object>((inner, letter) => ({ [letter]: inner }), {});

/** Lines of `formatIssues`: each has the path and the rule with its limit, and never the value. */
const PRINTED: [line: string, validate: () => Result<unknown>][] = [
  ['The value must be an object.', () => validateTwin('secret')],
  [
    'The value could not be read: a getter or a proxy threw, or returned different values.',
    () => validateTwin(new Proxy({}, { get: throwing })),
  ],
  [
    '/type: type must be one of scheduleDeviceMethod, scheduleUpdateTwin.',
    () => validateJobRequest(twinJob({ type: 'reboot' })),
  ],
  [
    '/startTime: startTime must be a string, not null. Omit startTime instead.',
    () => validateJobRequest(twinJob({ startTime: null })),
  ],
  [
    '/startTime: startTime must be a timestamp such as 2026-01-31T08:30:00Z: an existing date, with Z or an offset.',
    () => validateJobRequest(twinJob({ startTime: '2026-02-29T08:30:00Z' })),
  ],
  [
    '/queryCondition: queryCondition must be the condition only: IoT Hub accepts a job whose condition begins with SELECT, but the job always fails. Pass only the part after WHERE, or "*" for all devices.',
    () => validateJobRequest(twinJob({ queryCondition: 'select' })),
  ],
  [
    '/etag: etag must be "*". Use etag: "*", regardless of the etags of the twins.',
    () => validateTwinPatch({ etag: '', tags: {} }),
  ],
  [
    '/payload: payload must be a JSON value, not a bigint.',
    () => validateCloudToDeviceMethodRequest(method({ payload: 1n })),
  ],
  [
    '/tags/a/b/c/d/e/f/g/h/i/j/k: k is nested too deeply: level 11, limit 10.',
    () => validateTwin({ tags: nest('abcdefghijk') }),
  ],
  ['/deviceId: deviceId must be a string.', () => validateTwin({ deviceId: 5 })],
  [
    '/version: version must be an integer from 0 to 9223372036854775808.',
    () => validateTwin({ version: 0.5 }),
  ],
  [
    '/responseTimeoutInSeconds: responseTimeoutInSeconds must be an integer from 5 to 300, not null. Omit responseTimeoutInSeconds instead.',
    () => validateCloudToDeviceMethodRequest(method({ responseTimeoutInSeconds: null })),
  ],
  [`/parentScopes: parentScopes must be an array.`, () => validateTwin({ parentScopes: {} })],
  ['/status: status is missing.', () => validateJobResponse({ type: 'export' })],
  [
    '/status: status must be one of unknown, enqueued, queued, scheduled, running, completed, failed, cancelled.',
    () => validateJobResponse(job({ status: 'unlike any status' })),
  ],
  [
    '/maxExecutionTimeInSeconds: maxExecutionTimeInSeconds must be an integer from 0 to 9223372036854775808.',
    () => validateJobResponse(job({ maxExecutionTimeInSeconds: -1 })),
  ],
  [
    '/attributes: attributes is not part of api-version 2021-04-12; it is known since 2024-03-31.',
    () => validateTwinPatch({ etag: '*', tags: {}, attributes: {} }),
  ],
  [
    '/attributes: attributes is not a known property; IoT Hub would silently ignore it.',
    () => validateCloudToDeviceMethodRequest({ methodName: 'm', attributes: {} }),
  ],
  [
    '/version: version must be absent or null: it has no effect in a job. Omit version.',
    () => validateTwinPatch({ etag: '*', tags: {}, version: 1 }),
  ],
  ['/jobId: jobId must not be empty.', () => validateJobResponse(job({ jobId: '' }))],
  [
    "/deviceId: deviceId must be 1 to 128 ASCII letters, digits and - : . + % _ # * ? ! ( ) , = @ ; $ '.",
    () => validateTwin({ deviceId: 'a secret' }),
  ],
  [
    '/endTime: endTime must be a timestamp such as 2026-01-31T08:30:00.1234567Z: an existing date, with or without Z or an offset.',
    () => validateJobResponse(job({ endTime: '2023-02-29T00:00:00Z' })),
  ],
  [
    '/x509Thumbprint/primaryThumbprint: primaryThumbprint must be 40 or 64 hexadecimal digits without separators.',
    () => validateTwin({ x509Thumbprint: { primaryThumbprint: 'aa' } }),
  ],
  [
    '/statusReason: statusReason is too long: 129 characters, limit 128.',
    () => validateTwin({ statusReason: 'a'.repeat(129) }),
  ],
  [
    '/api-version: api-version must be YYYY-MM-DD or YYYY-MM-DD-preview, such as 2021-04-12.',
    () => validateCancelJobParameters({ id: 'a', 'api-version': '1' }),
  ],
  [
    '/id: id must be 1 to 64 ASCII letters, digits and hyphens.',
    () => validateCancelJobParameters({ id: 'a_b', 'api-version': '2021-04-12' }),
  ],
  [
    '/id: id must not be empty.',
    () => validateCancelJobParameters({ id: '', 'api-version': '2021-04-12' }),
  ],
  [
    '/id: id is too long: 65 characters, limit 64.',
    () => validateCancelJobParameters({ id: 'a'.repeat(65), 'api-version': '2021-04-12' }),
  ],
  ['/deviceId: deviceId must not be empty.', () => validateTwin({ deviceId: '' })],
  [
    '/deviceId: deviceId is too long: 129 characters, limit 128.',
    () => validateTwin({ deviceId: '\u{1f600}'.repeat(129) }),
  ],
  [
    '/deviceId: deviceId is too long: more than 65536 characters, limit 128.',
    () => validateTwin({ deviceId: 'a'.repeat(131_073) }),
  ],
  [
    '/queryCondition: queryCondition must not be empty.',
    () => validateJobRequest(twinJob({ queryCondition: '' })),
  ],
  [
    '/queryCondition: queryCondition is too long: 8193 characters, limit 8192.',
    () => validateJobRequest(twinJob({ queryCondition: '\u{1f600}'.repeat(8193) })),
  ],
  [
    '/queryCondition: queryCondition has an unterminated string at offset 9.',
    () => validateJobRequest(twinJob({ queryCondition: "secret = '" })),
  ],
  [
    '/queryCondition: queryCondition has an unbalanced parenthesis at offset 7.',
    () => validateJobRequest(twinJob({ queryCondition: 'secret )' })),
  ],
  [
    '/cloudToDeviceMethod: cloudToDeviceMethod must be absent or null in a job of this type.',
    () => validateJobRequest(twinJob({ cloudToDeviceMethod: {} })),
  ],
  [
    '/methodName: methodName must not be blank.',
    () => validateCloudToDeviceMethodRequest({ methodName: '' }),
  ],
  [
    '/methodName: methodName is too long: 101 UTF-16 units, limit 100.',
    () => validateCloudToDeviceMethodRequest({ methodName: 'a'.repeat(101) }),
  ],
  [
    '/payload: payload is too large: 131073 bytes as JSON text, limit 131072.',
    () => validateCloudToDeviceMethodRequest(method({ payload: 'a'.repeat(131_071) })),
  ],
  [
    '/payload: payload is too large: 1048576 bytes as JSON text, limit 131072.',
    () => validateCloudToDeviceMethodRequest(method({ payload: 'a'.repeat(1_048_574) })),
  ],
  [
    '/payload: payload is too large: more than 1048576 bytes as JSON text, limit 131072.',
    () => validateCloudToDeviceMethodRequest(method({ payload: 'a'.repeat(1_048_575) })),
  ],
  [
    '/payload: payload is too large: more than 131072 bytes as JSON text, limit 131072.',
    () => validateCloudToDeviceMethodRequest(method({ payload: new Array(300_000).fill(1) })),
  ],
  [
    '/responseTimeoutInSeconds: responseTimeoutInSeconds must be an integer from 5 to 300 seconds.',
    () => validateCloudToDeviceMethodRequest(method({ responseTimeoutInSeconds: 4 })),
  ],
  [
    '/connectTimeoutInSeconds: connectTimeoutInSeconds must be an integer from 0 to 300 seconds.',
    () => validateCloudToDeviceMethodRequest(method({ connectTimeoutInSeconds: 301 })),
  ],
  [
    '/connectTimeoutInSeconds: connectTimeoutInSeconds must not be greater than responseTimeoutInSeconds, which is 30 by default.',
    () => validateCloudToDeviceMethodRequest(method({ connectTimeoutInSeconds: 31 })),
  ],
  [
    'The value must have tags or properties.desired, or both.',
    () => validateTwinPatch({ etag: '*' }),
  ],
  [
    '/tags/a b: "a b" is not a valid key: control characters, spaces, "." and "$" are not allowed.',
    () => validateTwin({ tags: { 'a b': 1 } }),
  ],
  [
    '/tags/a#: a# is not a valid key: control characters, spaces, ".", "$" and "#" are not allowed. Remove "#".',
    () => validateTwinPatch({ etag: '*', tags: { 'a#': 1 } }),
  ],
  [
    `/tags/${'a'.repeat(64)}…: The property is too long for a key: 1025 bytes in UTF-8, limit 1024.`,
    () => validateTwin({ tags: { ['a'.repeat(1025)]: 1 } }),
  ],
  [
    '/tags/a: a is too long: 4098 bytes in UTF-8, limit 4096.',
    () => validateTwin({ tags: { a: 'é'.repeat(2049) } }),
  ],
  [
    '/tags/a: a is too long: more than 131072 bytes in UTF-8, limit 4096.',
    () => validateTwin({ tags: { a: 'a'.repeat(131_073) } }),
  ],
  [
    '/tags/a/0: Item 0 is an integer outside the range -4503599627370496 to 4503599627370495.',
    () => validateTwinPatch({ etag: '*', tags: { a: [2 ** 52] } }),
  ],
  [
    '/tags: tags is too large: 8194, limit 8192 (key and value characters, see W7).',
    () => validateTwin({ tags: { a: 'a'.repeat(4096), b: 'a'.repeat(4096) } }),
  ],
  [
    '/tags/a/0: Item 0 must not be null: null in an array does not delete anything.',
    () => validateTwinPatch({ etag: '*', tags: { a: [null] } }),
  ],
  [
    '/properties/desired/$version: $version must be an integer from 0 to 9223372036854775808.',
    () => validateTwin({ properties: { desired: { $version: -1 } } }),
  ],
  [
    '/properties/desired/$metadata: $metadata must be an object.',
    () => validateTwin({ properties: { desired: { $metadata: 1 } } }),
  ],
  [
    '/tags: tags has too many values: more than 131072, where 64 UTF-16 units of strings count as one more.',
    () => validateTwin({ tags: { a: new Array(131_072).fill('') } }),
  ],
  [
    '/parentScopes: parentScopes has too many items: 65537, limit 65536.',
    () => validateTwin({ parentScopes: new Array(65_537).fill('') }),
  ],
  [
    '/a~1b: a/b is not a known property; IoT Hub would silently ignore it.',
    () => validateTwinPatch({ etag: '*', tags: {}, 'a/b': 1 }),
  ],
];

for (const [line, validate] of PRINTED) {
  test(line.length > 100 ? `${line.slice(0, 97)}...` : line, () => {
    const result = validate();
    expect(result.ok ? '' : formatIssues(result.issues)).toBe(line);
  });
}

/** Validates a twin whose `tags` are too large, with one more property. */
const largeTags = (more: object) => {
  const tags = { a: 'a'.repeat(4095), b: 'a'.repeat(4095), c: '', ...more };
  return validateTwin({ tags });
};
const sizeOf = (result: Result<unknown>) =>
  result.ok ? undefined : result.issues.find(({ code }) => code === 'twin-size')?.message;

test('the message about a too large section counts strings that are too long', () => {
  expect(sizeOf(largeTags({ d: 'a'.repeat(5000) }))).toBe(
    'tags is too large: 13194, limit 8192 (key and value characters, see W7).',
  );
});

test.each([
  ['a string of 131,073 characters', { d: 'a'.repeat(131_073) }],
  ['a value under a key that is too long', { ['d'.repeat(1025)]: '' }],
  ['a value below level 10', { d: nest('abcdefghijk') }],
  ['more than 131,072 values', { d: new Array(131_072).fill('') }],
])('the message about a too large section gives a lower bound if it contains %s', (_, more) => {
  expect(sizeOf(largeTags(more))).toBe(
    'tags is too large: more than 8192, limit 8192 (key and value characters, see W7).',
  );
});

test.each([
  ['device-id', /^must be 1 to 128 ASCII letters/],
  ['query-condition-length', /^must be 1 to 8192 characters$/],
  ['status-reason-length', /^must be 1 to 128 characters$/],
  ['method-name-length', /^is too long: more than 100 UTF-16 units, limit 100$/],
  ['list-count', /^has too many items: more than 65536, limit 65536$/],
] as const)('describeIssue describes %s without the value', (code, message) => {
  expect(describeIssue(code, {})).toMatch(message);
  expect(describeIssue(code, {}, { length: 1 })).toMatch(message);
});

test('describeIssue returns the pattern of the code pattern', () => {
  expect(describeIssue('pattern', { detail: '^a$' })).toBe('must match the pattern ^a$');
});

test('describeFault returns the rule with its limit', () => {
  expect(describeFault({ path: [], code: 'twin-size', detail: 8192, actual: 8490 })).toBe(
    'is too large: 8490, limit 8192 (key and value characters, see W7)',
  );
});

test('formatIssues prints one line per issue', () => {
  const result = validateCancelJobParameters({});
  expect(result.ok ? '' : formatIssues(result.issues)).toBe(
    '/id: id is missing.\n/api-version: api-version is missing.',
  );
});

/** Adds a mark to each string, so that a message that contains part of a value has it. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return `${SECRET}${value}${SECRET}`;
  if (typeof value === 'number') return SECRET_NUMBER;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(marked);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part)]));
}

const SECRET = 'qzj\u202e';
const SECRET_NUMBER = 8.000_731;

test.each([...entities])(
  'no message of validate$name contains part of a value',
  ({ arbitrary, validate }) => {
    let issues = 0;
    fc.assert(
      fc.property(arbitrary, jsonMutationArbitrary(), (valid, mutate) => {
        const result = validate(marked(mutate(throughJson(valid) as Json)));
        if (result.ok) return;
        issues += result.issues.length;
        for (const { message, hint = '' } of result.issues) {
          expect(message + hint).not.toMatch(/qzj|\u202e|000731/);
        }
      }),
      // So many that some are invalid.
      { numRuns: Math.max(20, runs(0.5)) },
    );
    expect(issues).toBeGreaterThan(0);
  },
);

test('a message contains no length that a proxy makes up', () => {
  let reads = 0;
  const length = () => (reads++ < 3 ? 70_000 : 's3cret\u202e\n/etag: etag is missing.');
  const parentScopes = new Proxy([], {
    get: (_target, name) => (name === 'length' ? length() : 'a'),
  });
  const result = validateTwin({ parentScopes });
  expect(JSON.stringify(result)).not.toContain('s3cret');
  expect(result.ok).toBe(false);
});
