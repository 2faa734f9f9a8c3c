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
import { describeFault } from '../../src/issues/messages.js';

const job = (members: object) => ({ type: 'export', status: 'queued', ...members });
const method = (members: object) => ({ methodName: 'a', ...members });
const twinJob = (members: object) => ({
  type: 'scheduleUpdateTwin',
  queryCondition: '*',
  updateTwin: { etag: '*', tags: {} },
  ...members,
});

const throwing = () => {
  throw new Error('unreadable');
};

/** Objects in each other, one a letter. */
const nest = (letters: string) =>
  [...letters].reduceRight<object>((inner, letter) => ({ [letter]: inner }), {});

/** What is printed of each value, whole: the place, the rule with its limit, and never the value. */
const PRINTED: [line: string, validate: () => Result<unknown>][] = [
  ['The value must be an object.', () => validateTwin('secret')],
  [
    'The value could not be read: a getter or a proxy threw, or answered differently each time.',
    () => validateTwin(new Proxy({}, { get: throwing })),
  ],
  [
    '/type: type must be one of scheduleDeviceMethod, scheduleUpdateTwin.',
    () => validateJobRequest(twinJob({ type: 'reboot' })),
  ],
  [
    '/startTime: startTime must be a string, not null. Leave startTime out instead.',
    () => validateJobRequest(twinJob({ startTime: null })),
  ],
  [
    '/startTime: startTime must be a timestamp such as 2026-01-31T08:30:00Z, with Z or an offset, of a date that exists.',
    () => validateJobRequest(twinJob({ startTime: '2026-02-29T08:30:00Z' })),
  ],
  [
    '/queryCondition: queryCondition must be the condition alone: a job whose condition begins with SELECT is accepted and then always fails. Give only what follows WHERE, or * for all devices.',
    () => validateJobRequest(twinJob({ queryCondition: 'select' })),
  ],
  [
    '/etag: etag must be the literal *. Write etag: "*", whatever the etags of the twins are.',
    () => validateTwinPatch({ etag: '', tags: {} }),
  ],
  [
    '/payload: payload must be a value that JSON can carry, not a bigint.',
    () => validateCloudToDeviceMethodRequest(method({ payload: 1n })),
  ],
  [
    '/tags/a/b/c/d/e/f/g/h/i/j/k: k must not be an object or array: at most 10 levels may be nested.',
    () => validateTwin({ tags: nest('abcdefghijk') }),
  ],
  ['/deviceId: deviceId must be a string.', () => validateTwin({ deviceId: 5 })],
  ['/version: version must be an integer.', () => validateTwin({ version: 0.5 })],
  [`/parentScopes: parentScopes must be an array.`, () => validateTwin({ parentScopes: {} })],
  ['/status: status is missing.', () => validateJobResponse({ type: 'export' })],
  [
    '/status: status must be one of unknown, enqueued, queued, scheduled, running, completed, failed, cancelled.',
    () => validateJobResponse(job({ status: 'nothing like it' })),
  ],
  [
    '/maxExecutionTimeInSeconds: maxExecutionTimeInSeconds must be an integer from 0 to 9007199254740991.',
    () => validateJobResponse(job({ maxExecutionTimeInSeconds: -1 })),
  ],
  ['/jobId: jobId must have at least 1 character.', () => validateJobResponse(job({ jobId: '' }))],
  [
    "/deviceId: deviceId must be 1 to 128 ASCII letters, digits and - : . + % _ # * ? ! ( ) , = @ ; $ '.",
    () => validateTwin({ deviceId: 'a secret' }),
  ],
  [
    '/endTime: endTime must be a timestamp such as 2026-01-31T08:30:00.1234567Z, with or without Z or an offset, of a date that exists.',
    () => validateJobResponse(job({ endTime: '2023-02-29T00:00:00Z' })),
  ],
  [
    '/x509Thumbprint/primaryThumbprint: primaryThumbprint must be 40 or 64 hexadecimal digits without separators.',
    () => validateTwin({ x509Thumbprint: { primaryThumbprint: 'aa' } }),
  ],
  [
    '/statusReason: statusReason must have at most 128 characters.',
    () => validateTwin({ statusReason: 'a'.repeat(129) }),
  ],
  [
    '/api-version: api-version must be YYYY-MM-DD or YYYY-MM-DD-preview, such as 2021-04-12.',
    () => validateCancelJobParameters({ id: 'a', 'api-version': '1' }),
  ],
  [
    '/id: id must be 1 to 64 ASCII letters, digits and hyphens.',
    () => validateCancelJobParameters({ id: '', 'api-version': '2021-04-12' }),
  ],
  [
    '/queryCondition: queryCondition must have 1 to 8192 characters.',
    () => validateJobRequest(twinJob({ queryCondition: '' })),
  ],
  [
    "/queryCondition: queryCondition must end the string that begins at offset 9. Write \\' for a quote in a string.",
    () => validateJobRequest(twinJob({ queryCondition: "secret = '" })),
  ],
  [
    '/queryCondition: queryCondition must pair its parentheses: the one at offset 7 has no counterpart.',
    () => validateJobRequest(twinJob({ queryCondition: 'secret )' })),
  ],
  [
    '/cloudToDeviceMethod: cloudToDeviceMethod must be left out or null in a job of this type.',
    () => validateJobRequest(twinJob({ cloudToDeviceMethod: {} })),
  ],
  [
    '/methodName: methodName must hold a character that is not white space.',
    () => validateCloudToDeviceMethodRequest({ methodName: '' }),
  ],
  [
    '/methodName: methodName must have at most 100 UTF-16 units.',
    () => validateCloudToDeviceMethodRequest({ methodName: 'a'.repeat(101) }),
  ],
  [
    '/payload: payload must have at most 131072 bytes as JSON text.',
    () => validateCloudToDeviceMethodRequest(method({ payload: 'a'.repeat(131_071) })),
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
    '/connectTimeoutInSeconds: connectTimeoutInSeconds must not be above responseTimeoutInSeconds, which is 30 where it is left out.',
    () => validateCloudToDeviceMethodRequest(method({ connectTimeoutInSeconds: 31 })),
  ],
  [
    'The value must have tags or properties.desired, or both.',
    () => validateTwinPatch({ etag: '*' }),
  ],
  [
    '/tags/a b: The member is no legal key: it may not hold a control character, a space, . or $.',
    () => validateTwin({ tags: { 'a b': 1 } }),
  ],
  [
    '/tags/a#: a# is no legal key: it may not hold a control character, a space, ., $ or #.',
    () => validateTwinPatch({ etag: '*', tags: { 'a#': 1 } }),
  ],
  [
    `/tags/${'a'.repeat(1025)}: The member is too long for a key: at most 1024 bytes of UTF-8.`,
    () => validateTwin({ tags: { ['a'.repeat(1025)]: 1 } }),
  ],
  [
    '/tags/a: a must have at most 4096 bytes of UTF-8.',
    () => validateTwin({ tags: { a: 'a'.repeat(4097) } }),
  ],
  [
    '/tags/a/0: Item 0 must be from -4503599627370496 to 4503599627370495, as an integer.',
    () => validateTwin({ tags: { a: [2 ** 52] } }),
  ],
  [
    '/tags: tags must have a size of at most 8192 by the documented count.',
    () => validateTwin({ tags: { a: 'a'.repeat(4096), b: 'a'.repeat(4096) } }),
  ],
  [
    '/tags/a/0: Item 0 must not be null: inside an array null deletes nothing.',
    () => validateTwinPatch({ etag: '*', tags: { a: [null] } }),
  ],
  [
    '/properties/desired/$version: $version must be an integer from 0 to 9007199254740991.',
    () => validateTwin({ properties: { desired: { $version: -1 } } }),
  ],
  [
    '/properties/desired/$metadata: $metadata must be an object.',
    () => validateTwin({ properties: { desired: { $metadata: 1 } } }),
  ],
  [
    '/tags: tags must hold at most 131072 values.',
    () => validateTwin({ tags: { a: new Array(131_072).fill('') } }),
  ],
  [
    '/parentScopes: parentScopes must have at most 65536 items.',
    () => validateTwin({ parentScopes: new Array(65_537).fill('') }),
  ],
  [
    '/a~1b: a/b is no member that a hub knows, and would be silently lost.',
    () => validateTwinPatch({ etag: '*', tags: {}, 'a/b': 1 }),
  ],
];

for (const [line, validate] of PRINTED) {
  test(line.length > 100 ? `${line.slice(0, 97)}...` : line, () => {
    const result = validate();
    expect(result.ok ? '' : formatIssues(result.issues)).toBe(line);
  });
}

test('a fault is described by its rule and its limit', () => {
  expect(describeFault({ path: [], code: 'twin-size', detail: 8192 })).toBe(
    'must have a size of at most 8192 by the documented count',
  );
});

test('issues are printed a line each', () => {
  const result = validateCancelJobParameters({});
  expect(result.ok ? '' : formatIssues(result.issues)).toBe(
    '/id: id is missing.\n/api-version: api-version is missing.',
  );
});
