import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeHubError, HUB_ERROR_CODES, parseHubError } from '../../src/index.js';

const readDoc = (path: string) =>
  readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

const CODES = Object.keys(HUB_ERROR_CODES);

// Codes are part of the API: adding one is a minor change, removing or renumbering one a major change.
test('docs/data/hub-error-codes.md has the rows of HUB_ERROR_CODES', () => {
  const rows = readDoc('data/hub-error-codes.md').matchAll(
    /^\| (\d{6}) \| `(\w+)` \| (yes|no) \| [PCJRD](?: [PCJRD])* \|$/gm,
  );
  const listed = [...rows].map(([, number, code, temporary]) => [code, number, temporary]);
  const expected = CODES.map((code) => {
    const { number, retryable } = HUB_ERROR_CODES[code] ?? expect.fail();
    return [code, String(number), retryable ? 'yes' : 'no'];
  });
  expect(listed).toHaveLength(167);
  expect(listed).toEqual(expected);
});

test('docs/hub-errors.md has the meanings and actions of HUB_ERROR_CODES', () => {
  const rows = readDoc('hub-errors.md').matchAll(/^\| `(\w+)` \| (\d+) \| (.+?) \| (.+?) \|$/gm);
  const listed = [...rows].map(([, code, number, meaning, action]) => [
    code,
    Number(number),
    { meaning, action },
  ]);
  const expected = CODES.map((code) => [
    code,
    HUB_ERROR_CODES[code]?.number,
    describeHubError({ code }),
  ]).filter(([, , description]) => description);
  expect(listed).toHaveLength(45);
  expect(listed).toEqual(expected);
});

test.each(CODES)('HUB_ERROR_CODES has the status and a unique number of %s', (code) => {
  const { status, number } = HUB_ERROR_CODES[code] ?? expect.fail();
  expect(Math.floor(number / 1000)).toBe(status);
  const sameNumber = CODES.filter((each) => HUB_ERROR_CODES[each]?.number === number);
  expect(sameNumber).toEqual([code]);
});

test.each(CODES)('the meaning and action of %s are sentences, or both absent', (code) => {
  const { meaning, action } = HUB_ERROR_CODES[code] ?? expect.fail();
  if (meaning === undefined) return expect(action).toBeUndefined();
  expect(meaning).toMatch(/^[A-Z].*\.$/);
  expect(action).toMatch(/^[A-Z].*\.$/);
});

test.each(CODES)('parseHubError finds %s by its number in a body', (code) => {
  const { number } = HUB_ERROR_CODES[code] ?? expect.fail();
  expect(parseHubError({ status: 400, body: { errorCode: number } }).code).toBe(code);
});

test.each([
  [404001, 'DeviceNotFound'],
  [404103, 'DeviceNotOnline'],
  [504101, 'GatewayTimeout'],
  [503003, 'PartitionNotFound'],
  [409001, 'DeviceAlreadyExists'],
  [409301, 'ModuleAlreadyExistsOnDevice'],
  [400005, 'ArgumentNull'],
  [400006, 'IotHubFormatError'],
  [400008, 'BlobContainerValidationError'],
  [400020, 'InvalidStorageEndpointOrBlob'],
  [403003, 'JobQuotaExceeded'],
  [404006, 'AmqpAddressNotFound'],
])('parseHubError returns the documented code of %d, which is %s', (number, code) => {
  const status = Math.floor(number / 1000);
  const body = JSON.stringify({ errorCode: number, message: 'm' });
  expect(parseHubError({ status, body })).toMatchObject({ status, number, code, message: 'm' });
});

test.each([['404102'], ['404003'], ['400999'], ['999999']])(
  'parseHubError returns the status as the code of the unknown number %s',
  (number) => {
    expect(parseHubError({ status: 404, body: { errorCode: number } }).code).toBe('Http404');
  },
);

test('HUB_ERROR_CODES inherits nothing', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
    expect(name in HUB_ERROR_CODES).toBe(false);
    expect(HUB_ERROR_CODES[name]).toBeUndefined();
    expect(describeHubError({ code: name })).toBeUndefined();
  }
});

test('HUB_ERROR_CODES and its rows are frozen', () => {
  expect(Object.isFrozen(HUB_ERROR_CODES)).toBe(true);
  for (const code of CODES) expect(Object.isFrozen(HUB_ERROR_CODES[code])).toBe(true);
});

test('describeHubError returns the meaning and action of a code, and nothing else', () => {
  const error = parseHubError({ status: 404, headers: { 'iothub-errorcode': 'JobNotFound' } });
  expect(describeHubError(error)).toEqual({
    meaning: 'The job to cancel does not exist.',
    action: 'Check the job id. IoT Hub deletes jobs after 30 days.',
  });
});

test.each(['Http502', 'SomethingNew', 'InvalidPolicyKey'])(
  'describeHubError returns undefined for %s, which has no description',
  (code) => {
    expect(describeHubError({ code })).toBeUndefined();
  },
);

test('the meaning of PreconditionFailed names both causes', () => {
  expect(HUB_ERROR_CODES.PreconditionFailed.meaning).toMatch(/queryCondition.*etag does not match/);
});
